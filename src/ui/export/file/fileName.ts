import { fileStem } from "../../browser/fileStem";
import type { FileWish } from "../wish";

type Named = Pick<FileWish, "exportable" | "front" | "choice" | "deck">;

/** After what is in it, as of which day: `corridor-atlas-ca-az-profile-2026-11-23.pptx`. */
export function fileName(named: Named, ending: string): string {
  return `${[...contentOf(named), named.front.horizon].join("-")}.${ending}`;
}

/** A story isn't about what is picked at the step that happens to be told. */
function contentOf({ exportable: { view }, choice: { subject, format }, deck }: Named): readonly string[] {
  if (subject === "story" && deck !== null) return [fileStem({ picked: null }), "story", deck.id];
  // The whole atlas is in one file, whichever figure it begins with.
  return subject === "map" || subject === "digest" || format === "html"
    ? [fileStem(view)]
    : [fileStem(view), subject];
}
