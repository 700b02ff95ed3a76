import type { Corridor, Figure, Status } from "../../atlas/atlas";
import type { EntryOf, Names } from "../../atlas/entry";
import { isCountryCode } from "../../atlas/isCountryCode";
import { ownSegments } from "../../atlas/ownSegments";
import { STATUSES } from "../../atlas/vocabulary";
import type { Block, KeyFigure } from "../../draw/digest/digest";
import { inRun } from "../../draw/flat/inRun";
import type { Hue } from "../../scene/hueOf";
import type { Ink } from "../../scene/palette";
import { DASH } from "../../scene/symbology";
import type { AllWords } from "../locale/words";
import { amountOf } from "../part/amount";
import { citing, sourceWords } from "./citing";
import { leadingFigures, unknownFigures } from "./corridorFigures";
import { lineWords } from "./lineWords";
import { partyName } from "./partyName";
import type { Told } from "./told";
import { wholeName } from "./wholeName";

type Cite = ReturnType<typeof citing>["cite"];

/** What is told of a corridor beside its map. `hue`: that of its lines. */
export function corridorDigest(entry: EntryOf<"corridor">, hue: Hue, words: AllWords): Told {
  const { record, names } = entry;
  const { cited, cite } = citing(names);
  const { state, summary } = record;
  const side: Block[] = [
    ...stateBlocks(ownCounts(record, names), hue, words),
    figuresBlock(record, cite, words),
    ...unknownBlock(record, words),
  ];
  return {
    digest: {
      title: corridorFinding(entry, words),
      facts: state ? [words.t("field.asOf", { date: words.date(state.asOf) })] : [],
      hasMap: true,
      main: [partyBlock(record, names, words)],
      side,
      lines: lineWords(record, names, words),
      sources: cited.map((source) => sourceWords(source, words)),
    },
    notes: [
      ...[summary, state?.text].flatMap((text) => (text ? words.said(text).text : [])),
      ...partiesSaid(record, names, words),
    ],
    sources: cited,
  };
}

type Counts = ReadonlyMap<Status, number>;

/** How many of the corridor's own segments are how far, in the order of the states. */
export function ownCounts({ segments }: Corridor, names: Names): Counts {
  const own = ownSegments(segments, (id) => names.segments[id]?.part).own.flatMap(
    (id) => names.segments[id] ?? [],
  );
  return countsOf(own.map(({ status: { status } }) => [status, 1]));
}

/** Counts by state added up, in the order of the states, the one that is farthest first. */
export function countsOf(counted: readonly (readonly [Status, number])[]): Counts {
  const count = (status: Status) =>
    counted.reduce((sum, [each, number]) => (each === status ? sum + number : sum), 0);
  return new Map(
    [...STATUSES]
      .reverse()
      .map((status) => [status, count(status)] as const)
      .filter(([, number]) => number > 0),
  );
}

/** What holds of the whole corridor, in a sentence. */
export function corridorFinding(
  { record, names }: Pick<EntryOf<"corridor">, "record" | "names">,
  words: AllWords,
): string {
  return findingOf(wholeName(record, words), ownCounts(record, names), words);
}

/** The same of what goes by a name and has so many segments in each state. */
export function findingOf(name: string, own: Counts, { t }: AllWords): string {
  const [only, ...others] = own.keys();
  if (only === undefined) return t("digest.corridor.none", { name });
  if (others.length === 0) return t(`digest.corridor.all.${only}`, { name });
  const all = [...own.values()].reduce((sum, count) => sum + count, 0);
  const parts = [...own].map(([status, count]) => t(`digest.segments.${status}`, { count }));
  return t("digest.corridor.some", { name, all, parts: parts.join(", ") });
}

/** How far its parts are. Where all are as far, the title has said it. */
function stateBlocks(own: Counts, hue: Hue, words: AllWords): Block[] {
  return own.size < 2 ? [] : [stateBar(words.t("section.state"), own, hue, words)];
}

export function stateBar(heading: string, own: Counts, hue: Hue, words: AllWords): Block {
  const ink: Ink = hue;
  const parts = [...own].map(([status, count]) => ({
    ...{ label: words.t(`status.${status}`), value: words.t("digest.segments", { count }) },
    ...{ amount: count, ink, dash: DASH[status] },
  }));
  return { block: "bar", heading, parts, cites: [] };
}

const MOST_FIGURES = 5;

function figuresBlock(record: Corridor, cite: Cite, words: AllWords): Block {
  const figures = leadingFigures(record, MOST_FIGURES).flatMap((figure) => keyFigure(figure, cite, words));
  return { block: "figures", heading: words.t("section.figures"), figures };
}

/** A figure by its best supported claim; nothing where that is not known. */
export function keyFigure({ label, claims: [best] }: Figure, cite: Cite, words: AllWords): KeyFigure[] {
  if (best === undefined || best.value === null) return [];
  const value = amountOf(best, words) ?? String(best.value);
  const text = `${words.said(label).text} (${words.date(best.asOf)})`;
  return [{ value, text, cites: cite(best.sources, best.asOf) }];
}

/** What was looked for and not found is said as plainly as what is known. */
function unknownBlock(record: Corridor, words: AllWords): Block[] {
  const names = unknownFigures(record).map(({ label }) => words.said(label).text);
  if (names.length === 0) return [];
  return [{ block: "names", heading: words.t("digest.unknown"), aside: "", names }];
}

const COUNTRIES = ["party", "host", "interested"] as const;
type Standing = (typeof COUNTRIES)[number];

/** The countries by how they stand to it, each with its part where there is room; who else takes part is in its entry. */
function partyBlock({ parties }: Corridor, names: Names, words: AllWords): Block {
  const countries = parties.filter(({ party }) => isCountryCode(party));
  const standingAs = (standing: Standing) => countries.filter((each) => each.standing === standing);
  const inOneRow = (standing: Standing) => {
    const detail = inRun(standingAs(standing).map(({ party }) => partyName(party, names, words)));
    return detail === "" ? [] : [{ name: words.t(`standing.${standing}`), detail }];
  };
  const oneByOne = (standing: Standing) =>
    standingAs(standing).map(({ party, role }) => ({
      name: partyName(party, names, words),
      // That it is a party is said over it.
      detail: firstPart(words.said(role).text),
    }));
  return {
    ...{ block: "rows", heading: words.t("section.parties"), shorter: COUNTRIES.flatMap(inOneRow) },
    rows: [...oneByOne("party"), ...inOneRow("host"), ...inOneRow("interested")],
  };
}

/** What each country that is party to it or hosts a part does: said aloud, for on a slide it may stand with the others in one row. */
function partiesSaid({ parties }: Corridor, names: Names, words: AllWords): readonly string[] {
  return parties
    .filter(({ party, standing }) => standing !== "interested" && isCountryCode(party))
    .map(({ party, role }) => withStop(`${partyName(party, names, words)}: ${words.said(role).text}`));
}

const withStop = (text: string) => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/** What a country does in a corridor, up to the first stop: the rest is in the entry. */
function firstPart(role: string): string {
  return role.replace(/(?:; |\. ).*$|\.$/su, "");
}
