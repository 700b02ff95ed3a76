import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { Entry } from "../../atlas/entry";
import type { Brief } from "../../draw/brief/brief";
import { sourceText } from "../digest/sourceLine";
import type { AllWords } from "../locale/words";
import type { BriefContent } from "./content";
import { corridorBrief } from "./corridorBrief";
import { meetingBrief } from "./meetingBrief";
import { memberBrief } from "./memberBrief";

/** The brief on a thing, in the language of the words. `credits`: source and date of the data, licence, disclaimer. */
export function briefOf(entry: Entry, index: AtlasIndex, credits: readonly string[], words: AllWords): Brief {
  const { cited, parts, ...content } = contentOf(entry, index, words);
  const isAll = words.language === "en";
  return {
    ...content,
    parts,
    language: words.language,
    atlas: words.t("app.name"),
    credits: isAll ? credits : [words.t("app.englishDetails"), ...credits],
    sources: {
      heading: words.t("section.sources"),
      cited: cited.map((source) => ({ text: sourceText(source, words), url: source.url })),
    },
  };
}

function contentOf(entry: Entry, index: AtlasIndex, words: AllWords): BriefContent {
  switch (entry.kind) {
    case "corridor":
      return corridorBrief(entry, words);
    case "meeting":
      return meetingBrief(entry, index, words);
    case "member":
      return memberBrief(entry, index, words);
    default:
      throw new Error(`There is no brief on ${entry.kind} “${entry.id}”.`);
  }
}
