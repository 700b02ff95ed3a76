import type { Deck, Exportable } from "../../wire/carried";
import type { Choice } from "../choice";

/** What is said of a choice. The film of a story isn't one of the map: it shows the steps, where that of the map shows what flows. */
export function aboutKey(
  { format, subject }: Pick<Choice, "format" | "subject">,
  map: Pick<Exportable, "view"> | null,
  deck: Pick<Deck, "steps"> | null,
) {
  if (format === "docx" || subject === "brief") return "export.about.brief";
  if (subject === "digest") return "export.about.digest";
  if (subject === "years") return "export.about.video.years";
  if (format === "video" && subject === "story") return "export.about.video.story";
  if (format === "pptx" && !hasSources(subject, map, deck)) return "export.about.pptx.linked";
  return `export.about.${format}` as const;
}

/** Whether the notes of slides name documents: a map of which nothing is picked, or a story without any, rests on none of its own. */
function hasSources(
  subject: Choice["subject"],
  map: Pick<Exportable, "view"> | null,
  deck: Pick<Deck, "steps"> | null,
): boolean {
  if (subject === "map") return map?.view.picked != null;
  if (subject === "story") return deck?.steps.some(({ sources }) => sources.length > 0) ?? false;
  return true;
}
