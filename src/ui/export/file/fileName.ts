import { fileStem } from "../../browser/fileStem";
import type { Compared } from "../../digest/compared";
import { comparedIn, pairOverTime } from "../beside";
import type { FileWish } from "../wish";

type Named = Pick<FileWish, "exportable" | "front" | "choice" | "deck">;

/** After what is in it, as of which day, in which language if it isn't English: `corridor-atlas-ca-az-profile-2026-11-23-ru.pptx`. */
export function fileName(named: Named, ending: string): string {
  const { language } = named.exportable.look;
  const spoken = language === "en" ? [] : [language];
  return `${[...contentOf(named), named.front.horizon, ...spoken].join("-")}.${ending}`;
}

/** A story isn't about what is picked at the step that happens to be told. */
function contentOf({ exportable, choice, deck }: Named): readonly string[] {
  const { view } = exportable;
  const { subject, format } = choice;
  if (subject === "story" && deck !== null) return [fileStem({ picked: null }), "story", deck.id];
  const compared = comparedIn(exportable, choice);
  const together = subject === "pair" ? pairOverTime(exportable, choice) : null;
  if (together !== null) return [...namesOf(together), "over-time"];
  if (compared !== null) return [...namesOf(compared.pair), ...(subject === "brief" ? [subject] : [])];
  // The whole atlas is in one file, whichever figure it begins with.
  return subject === "map" || subject === "digest" || format === "html"
    ? [fileStem(view)]
    : [fileStem(view), subject];
}

/** `corridor-atlas-KZ-with-UZ`. */
function namesOf([first, second]: Compared["pair"]): readonly string[] {
  return [fileStem({ picked: null }), first, "with", second];
}
