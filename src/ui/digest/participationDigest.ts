import type { AtlasIndex } from "../../atlas/atlasIndex";
import { wasHeld } from "../../atlas/participation/attendance";
import { chosenIn, type Filter, withChosen } from "../../atlas/participation/filter";
import { meetingsMatching } from "../../atlas/participation/matching";
import type { ParticipationAssets } from "../../atlas/participation/participationAssets";
import { personTallies } from "../../atlas/participation/personTallies";
import { type Tally, tallyOf } from "../../atlas/participation/tallyOf";
import type { Block, CountsBlock } from "../../draw/digest/digest";
import type { FigureLook } from "../../scene/figures/figureLook";
import type { AllWords } from "../locale/words";
import { questionTold } from "./questionTold";
import type { Told } from "./told";

/** As many columns as can be read. */
const MOST_COLUMNS = 8;
/** As many rows as can be read. */
const MOST_ROWS = 14;

type Look = Pick<FigureLook, "partyName" | "personName">;

/** Of whom meetings are counted: parties, or those who spoke for them. */
type Counted = (index: AtlasIndex, filter: Filter, look: Look) => readonly Line[];

interface Line {
  readonly key: string;
  readonly name: string;
  readonly tally: Tally;
}

export interface Asked {
  readonly index: AtlasIndex;
  readonly filter: Filter;
  readonly look: Look;
  /** What was asked, in words. */
  readonly asked: readonly string[];
}

/** Who takes part how often, or who spoke how often for whom, by series: on one page, whatever was asked. */
export function participationDigest(
  { index, filter, look, asked }: Asked,
  gathered: ParticipationAssets["gathered"],
  words: AllWords,
  counted: Counted = parties,
): Told {
  const lines = counted(index, filter, look)
    .toSorted((a, b) => b.tally.tookPart - a.tally.tookPart)
    .slice(0, MOST_ROWS);
  const unnamed = unnamedOf(lines);
  const named = lines.filter((line) => !unnamed.includes(line));
  const columns = columnsOf(index, filter, gathered, words);
  const counts = columns.map(({ series }) => {
    const inSeries = counted(index, withChosen(filter, "series", series), look);
    return new Map(inSeries.map(({ key, tally }) => [key, countOf(tally)]));
  });
  const block: CountsBlock = {
    block: "counts",
    heading: "",
    columns: columns.map(({ name }) => name),
    total: words.t("digest.total"),
    rows: named.map(({ key, name, tally }) => ({
      name,
      counts: counts.map((column) => column.get(key) ?? null),
      total: countOf(tally),
    })),
  };
  // Who isn't among those who signed may well be named.
  const isOfSome = chosenIn(filter, "evidence").length > 0;
  const blocks = isOfSome ? [block] : [block, ...unnamedBlocks(unnamed, words)];
  return questionTold(finding(lines, words), [...asked, words.t("digest.counts.means")], blocks, words);
}

/** From so many on, those whom no report names have no rows of their own: rows of dashes say nothing. */
const MANY_UNNAMED = 3;

/** Whom no report names, where they are many and not all. */
function unnamedOf(lines: readonly Line[]): readonly Line[] {
  const unnamed = lines.filter(({ tally }) => countOf(tally) === null);
  return unnamed.length < MANY_UNNAMED || unnamed.length === lines.length ? [] : unnamed;
}

function unnamedBlocks(lines: readonly Line[], { t }: AllWords): readonly Block[] {
  if (lines.length === 0) return [];
  const names = lines.map(({ name }) => name);
  return [{ block: "names", heading: t("digest.unnamed"), aside: t("digest.unnamed.means"), names }];
}

/** The members, or whom the reader chose. */
function parties(index: AtlasIndex, filter: Filter, { partyName }: Look): readonly Line[] {
  const isChosen = chosenIn(filter, "parties").length > 0;
  return tallyOf(index, filter)
    .filter(({ kind }) => isChosen || kind === "member")
    .map((tally) => ({ key: tally.id, name: partyName(tally.id), tally }));
}

/** Who spoke, each for a party: “Parviz Shahbazov (Azerbaijan)”. */
export function persons(index: AtlasIndex, filter: Filter, { partyName, personName }: Look): readonly Line[] {
  return [...personTallies(index, filter).values()].flat().map(({ person, tally }) => ({
    ...{ key: `${tally.id} ${person}`, tally },
    name: `${personName(person)} (${partyName(tally.id)})`,
  }));
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

function finding(lines: readonly Line[], { t }: AllWords): string {
  const [first, second] = lines;
  if (first === undefined) return t("export.subject.matrix");
  const none = lines.filter(({ tally }) => tally.tookPart === 0).length;
  const values = { party: first.name, count: first.tally.tookPart, held: first.tally.held };
  if (none > 0) return t("digest.participation.none", { ...values, none });
  if (second === undefined) return t("digest.participation.one", values);
  return t("digest.participation", { ...values, second: second.name, seconds: second.tally.tookPart });
}
