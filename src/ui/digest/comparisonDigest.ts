import type { Claim } from "../../atlas/atlas";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import { metWith } from "../../atlas/participation/metWith";
import { tallyOf } from "../../atlas/participation/tallyOf";
import type { VersusCell } from "../../draw/digest/digest";
import type { AllWords } from "../locale/words";
import { amountOf } from "../part/amount";
import { citing, sourcesOfAll, sourceWords } from "./citing";
import type { Extent } from "./compared";
import {
  both,
  figureRow,
  generationRow,
  NO_MARK,
  type Pair,
  plainBar,
  type Row,
  textCell,
} from "./comparisonRows";
import { figuresNamed } from "./figuresNamed";
import { generationOf } from "./generationBar";
import { type Cite, corridorsOf, leadingTarget, type OfCountry, stepsOf } from "./memberDigest";
import { recordedNotes } from "./recordedNotes";
import { countsApart, sayingHydro } from "./sayingHydro";
import type { Told } from "./told";

/** What is compared on a slide; more of it has no room there. */
const LEADING = ["installed-capacity", "renewable-share"];

/** Two members beside each other: the same of both, where it is known, and how far apart they are. */
export function comparisonDigest(
  pair: Pair<OfCountry>,
  index: AtlasIndex,
  words: AllWords,
  extent: Extent = "slide",
): Told {
  const { t } = words;
  const { cited, cite } = citing(sourcesOfAll(pair));
  const generation = both(pair, ({ record }) => generationOf(record, words));
  const isToldApart = pair.some(({ record }) => countsApart(record.indicators));
  const figures = both(pair, ({ record }) => sayingHydro(record.indicators, words, isToldApart));
  const figureRows = (keys: readonly string[]) => keys.flatMap((key) => figureRow(key, figures, cite, words));
  const more = new Set(figures.flat().map(({ key }) => key));
  const leading = [
    ...figureRows(LEADING.slice(0, 1)),
    ...generationRow(generation, cite, words),
    ...figureRows(LEADING.slice(1)),
  ];
  const others = extent === "whole" ? figureRows([...more].filter((key) => !LEADING.includes(key))) : [];
  const rows = [
    corridorsRow(pair, words),
    ...leading,
    ...others.filter((row) => !leading.some((each) => saysTheSame(each, row))),
    meetingsRow(pair, index, words),
    aimRow(pair, cite, words),
    centreRow(pair, words),
  ];
  const parts = generation
    .flatMap((each) => each?.parts ?? [])
    .map(({ label, ink }) => [label, ink] as const);
  const keys = [...new Map(parts)].map(([name, ink]) => ({ name, ink }));
  const heads = both(pair, ({ id }) => words.country(id));
  const markHead = t("digest.compare.mark");
  return {
    digest: {
      title: comparisonFinding(pair, index, words),
      facts: [t("digest.compare.means")],
      hasMap: false,
      main: [{ block: "versus", heading: "", heads, markHead, rows, keys }],
      side: [],
      sources: cited.map((source) => sourceWords(source, words)),
    },
    notes: notesOf(pair, words),
    sources: cited,
  };
}

/** What is generated stands with its parts already, where those are known. */
function saysTheSame(one: Row, other: Row): boolean {
  const saidIn = ({ label, cells }: Row) => [label, ...cells.flatMap(({ value, text }) => [value, text])];
  return saidIn(one).join("\n") === saidIn(other).join("\n");
}

/** At how many meetings both are reported, in a sentence. */
export function comparisonFinding(pair: Pair<OfCountry>, index: AtlasIndex, words: AllWords): string {
  const [first, second] = both(pair, ({ id }) => words.country(id));
  return words.t("digest.compare", { first, second, count: metTogether(pair, index) });
}

function metTogether([{ id }, other]: Pair<OfCountry>, index: AtlasIndex): number {
  return metWith(index, id).met.find((each) => each.id === other.id)?.meetings.length ?? 0;
}

/** What a slide may have no room for is said with it. */
function notesOf(pair: Pair<OfCountry>, words: AllWords): readonly string[] {
  const centre = pair.flatMap(({ id, record }) => {
    const steps = stepWords(record, words);
    return steps === "" ? [] : [`${words.country(id)}: ${steps}.`];
  });
  const aims = pair.flatMap(({ id, record }) =>
    record.targets.slice(0, 1).map(({ text }) => `${words.country(id)}: ${words.said(text).text}.`),
  );
  return [
    words.t("explore.met.note"),
    ...aims,
    ...centre,
    ...recordedNotes({ notes: pair.flatMap(({ record }) => record.notes) }, words),
  ];
}

/** More of them would leave no room for what each aims at: how many there are besides is said. */
const MOST_CORRIDORS = 2;

function corridorsRow(pair: Pair<OfCountry>, words: AllWords): Row {
  const { t, said } = words;
  const cells = both(pair, ({ names, takesPart }) => {
    const lines = corridorsOf(takesPart).flatMap((id) => names.corridors[id] ?? []);
    const named = lines.slice(0, MOST_CORRIDORS).map(({ shortNames }) => said(shortNames).text);
    const more = lines.length - named.length;
    return textCell(
      [...named, ...(more > 0 ? [t("digest.compare.more", { count: more })] : [])].join(" · "),
      words,
    );
  });
  const [first, second] = both(pair, ({ takesPart }) => corridorsOf(takesPart));
  const count = first.filter((id) => second.includes(id)).length;
  const text = t("digest.compare.shared", { count });
  return { label: t("section.corridors"), cells, mark: { value: "", text } };
}

/** Meetings held at which it is reported: of the others nothing is said. */
function meetingsRow(pair: Pair<OfCountry>, index: AtlasIndex, words: AllWords): Row {
  const cells = both(pair, ({ id }): VersusCell => {
    const [tally] = tallyOf(index, { parties: [id] });
    const [count, held] = [tally?.tookPart ?? 0, tally?.held ?? 0];
    const value = words.t("digest.compare.meetings", { count, held });
    return { value, text: "", cites: [], bar: plainBar(held === 0 ? null : count / held, value) };
  });
  return { label: words.t("digest.compare.reported"), cells, mark: NO_MARK };
}

/** What each aims at, as its document says it, and how far that is, where it's measured by another figure than those that are compared. */
function aimRow(pair: Pair<OfCountry>, cite: Cite, words: AllWords): Row {
  const cells = both(pair, ({ record }) => {
    const target = leadingTarget(record);
    if (target === undefined) return textCell("", words);
    const reached = measuredApart(target.measure, record);
    const cites = [...cite(target.sources), ...(reached ? cite(reached.sources, reached.asOf) : [])];
    const soFar = reached ? ` (${words.t("digest.compare.soFar", reachedWords(reached, words))})` : "";
    return {
      ...textCell(`${words.said(target.text).text}${soFar}`, words),
      cites: [...new Set(cites)].sort((a, b) => a - b),
    };
  });
  return { label: words.t("section.targets"), cells, mark: NO_MARK };
}

/** What an indicator says that isn't compared in a row of its own. */
function measuredApart(measure: string | undefined, { indicators }: OfCountry["record"]): Claim | undefined {
  if (measure === undefined || LEADING.includes(measure)) return undefined;
  return figuresNamed(indicators, [measure])[0]?.claims[0];
}

function reachedWords(claim: Claim, words: AllWords) {
  return { value: amountOf(claim, words) ?? "", date: words.date(claim.asOf) };
}

function centreRow(pair: Pair<OfCountry>, words: AllWords): Row {
  const isKnownOfOne = pair.some(({ record }) => hasSigned(record));
  const cells = both(pair, ({ record }) => {
    const unsigned = isKnownOfOne && !hasSigned(record) ? [words.t("explore.charter.none")] : [];
    return textCell([...unsigned, stepWords(record, words)].filter(Boolean).join(" · "), words);
  });
  return { label: words.t("section.centre"), cells, mark: NO_MARK };
}

/** Whether a report has it sign the Charter, or ratify it, for which it has signed or joined. Beside one of which that is known, silence reads as a no. */
function hasSigned({ centre }: OfCountry["record"]): boolean {
  return (centre?.steps ?? []).some(({ kind }) => kind === "charter-signed" || kind === "charter-ratified");
}

/** Its steps with the Centre in a run, each kind once: `Charter signed (3 December 2024) · …`. */
function stepWords(record: OfCountry["record"], words: AllWords): string {
  const dates = new Map<string, readonly string[]>();
  for (const { text, date } of stepsOf(record, words)) dates.set(text, [...(dates.get(text) ?? []), date]);
  return [...dates].map(([text, each]) => `${text} (${each.join(", ")})`).join(" · ");
}
