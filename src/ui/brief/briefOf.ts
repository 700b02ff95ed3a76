import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { Entry, EntryOf } from "../../atlas/entry";
import type { Brief, BriefPart, BriefText } from "../../draw/brief/brief";
import type { Pair } from "../digest/comparisonRows";
import { sourceText } from "../digest/sourceLine";
import type { AllWords } from "../locale/words";
import { comparisonBrief } from "./comparisonBrief";
import type { BriefContent } from "./content";
import { corridorBrief } from "./corridorBrief";
import { meetingBrief } from "./meetingBrief";
import { memberBrief } from "./memberBrief";

/** The brief on a thing, in the language of the words. `credits`: source and date of the data, licence, disclaimer. */
export function briefOf(entry: Entry, index: AtlasIndex, credits: readonly string[], words: AllWords): Brief {
  return whole(contentOf(entry, index, words), credits, words);
}

/** The brief on two members beside each other. */
export function briefOfTwo(
  pair: Pair<EntryOf<"member">>,
  index: AtlasIndex,
  credits: readonly string[],
  words: AllWords,
): Brief {
  return whole(comparisonBrief(pair, index, words), credits, words);
}

/** With what stands on every brief. */
function whole(
  { cited, parts, ...content }: BriefContent,
  credits: readonly string[],
  words: AllWords,
): Brief {
  const isAll = [...content.lead, ...parts.flatMap(textsIn)].every(({ lang }) => lang === undefined);
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

function textsIn(part: BriefPart): readonly BriefText[] {
  switch (part.part) {
    case "words":
      return part.texts;
    case "list":
      return part.items;
    case "table":
      return part.rows.flat();
    case "map":
      return [];
  }
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
