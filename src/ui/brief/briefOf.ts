import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { Entry, EntryOf } from "../../atlas/entry";
import type { Brief, BriefPart, BriefText, Lengths } from "../../draw/brief/brief";
import type { Pair } from "../digest/comparisonRows";
import { sourceText } from "../digest/sourceLine";
import type { AllWords } from "../locale/words";
import { comparisonBrief } from "./comparisonBrief";
import { AMOUNTS, type BriefContent, type Most } from "./content";
import { corridorBrief } from "./corridorBrief";
import { meetingBrief } from "./meetingBrief";
import { memberBrief } from "./memberBrief";

/** The brief on a thing, in the language of the words; of a member with its `corridors`. `credits`: source and date of the data, licence, disclaimer. */
export function briefOf(
  entry: Entry,
  corridors: readonly EntryOf<"corridor">[],
  index: AtlasIndex,
  credits: readonly string[],
  words: AllWords,
): Lengths {
  return atLengths((most) => whole(contentOf(entry, corridors, index, most, words), credits, words));
}

/** The brief on two members beside each other. */
export function briefOfTwo(
  pair: Pair<EntryOf<"member">>,
  index: AtlasIndex,
  credits: readonly string[],
  words: AllWords,
): Lengths {
  return atLengths((most) => whole(comparisonBrief(pair, index, most, words), credits, words));
}

/** Told with less and less. */
function atLengths(brief: (most: Most) => Brief): Lengths {
  const [first, ...rest] = AMOUNTS;
  return [brief(first), ...rest.map(brief)];
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
    ...{ language: words.language, scale: 1 },
    atlas: words.t("app.name"),
    credits: isAll ? credits : [words.t("app.englishDetails"), ...credits],
    sources: cited.map((source) => ({ text: sourceText(source, words), url: source.url })),
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

function contentOf(
  entry: Entry,
  corridors: readonly EntryOf<"corridor">[],
  index: AtlasIndex,
  most: Most,
  words: AllWords,
): BriefContent {
  switch (entry.kind) {
    case "corridor":
      return corridorBrief(entry, index.horizon, most, words);
    case "meeting":
      return meetingBrief(entry, index, most, words);
    case "member":
      return memberBrief(entry, corridors, index, most, words);
    default:
      throw new Error(`There is no brief on ${entry.kind} “${entry.id}”.`);
  }
}
