import type { AtlasIndex } from "../../atlas/atlasIndex";
import { wasHeld } from "../../atlas/participation/attendance";
import { chosenIn, type Filter, withChosen } from "../../atlas/participation/filter";
import { meetingsMatching } from "../../atlas/participation/matching";
import type { ParticipationAssets } from "../../atlas/participation/participationAssets";
import { type Tally, tallyOf } from "../../atlas/participation/tallyOf";
import type { CountsBlock } from "../../draw/digest/digest";
import type { FigureLook } from "../../scene/figures/figureLook";
import type { AllWords } from "../locale/words";
import { questionTold } from "./questionTold";
import type { Told } from "./told";

/** As many columns as can be read. */
const MOST_COLUMNS = 8;
/** As many rows as can be read. */
const MOST_ROWS = 14;

/** Who takes part how often, by series: on one page, whatever was asked. */
export function participationDigest(
  index: AtlasIndex,
  filter: Filter,
  look: Pick<FigureLook, "partyName">,
  gathered: ParticipationAssets["gathered"],
  asked: readonly string[],
  words: AllWords,
): Told {
  const rows = rowsOf(index, filter);
  const columns = columnsOf(index, filter, gathered, words);
  const counted = columns.map(({ series }) => {
    const tallies = tallyOf(index, withChosen(filter, "series", series));
    return new Map(tallies.map((tally) => [tally.id, countOf(tally)]));
  });
  const block: CountsBlock = {
    block: "counts",
    heading: "",
    columns: columns.map(({ name }) => name),
    total: words.t("digest.total"),
    rows: rows.map((tally) => ({
      name: look.partyName(tally.id),
      counts: counted.map((counts) => counts.get(tally.id) ?? null),
      total: countOf(tally),
    })),
  };
  return questionTold(finding(rows, look, words), [...asked, words.t("digest.counts.means")], block, words);
}

/** The members, or whom the reader chose: most often reported first. */
function rowsOf(index: AtlasIndex, filter: Filter): readonly Tally[] {
  const isChosen = chosenIn(filter, "parties").length > 0;
  return tallyOf(index, filter)
    .filter(({ kind }) => isChosen || kind === "member")
    .toSorted((a, b) => b.tookPart - a.tookPart)
    .slice(0, MOST_ROWS);
}

interface Column {
  readonly name: string;
  readonly series: readonly string[];
}

/** A column a series; where those are too many to read, a column for those that belong together. In the order of the series. */
function columnsOf(
  index: AtlasIndex,
  filter: Filter,
  gathered: ParticipationAssets["gathered"],
  { t, said }: AllWords,
): readonly Column[] {
  const meetings = meetingsMatching(index, withChosen(filter, "parties", [])).filter(wasHeld);
  const met = index.series.filter(({ id }) => meetings.some(({ series }) => series === id));
  if (met.length <= MOST_COLUMNS)
    return met.map(({ id, shortNames }) => ({ name: said(shortNames).text, series: [id] }));
  const nameOf = ({ id, shortNames }: (typeof met)[number]) => said(gathered[id] ?? shortNames).text;
  const columns = [...new Set(met.map(nameOf))].map((name) => ({
    ...{ name, series: met.filter((each) => nameOf(each) === name).map(({ id }) => id) },
  }));
  if (columns.length <= MOST_COLUMNS) return columns;
  const others = columns.slice(MOST_COLUMNS - 1).flatMap(({ series }) => series);
  return [...columns.slice(0, MOST_COLUMNS - 1), { name: t("digest.others"), series: others }];
}

/** `null` where no report names it: that isn't a zero. */
function countOf({ tookPart, absent }: Tally): number | null {
  return tookPart === 0 && absent === 0 ? null : tookPart;
}

function finding(rows: readonly Tally[], look: Pick<FigureLook, "partyName">, { t }: AllWords): string {
  const [first, second] = rows;
  if (first === undefined) return t("export.subject.matrix");
  const none = rows.filter((tally) => tally.tookPart === 0).length;
  const values = { party: look.partyName(first.id), count: first.tookPart, held: first.held };
  if (none > 0) return t("digest.participation.none", { ...values, none });
  if (second === undefined) return t("digest.participation.one", values);
  return t("digest.participation", {
    ...values,
    second: look.partyName(second.id),
    seconds: second.tookPart,
  });
}
