import type { AtlasIndex } from "../../atlas/atlasIndex";
import { wasHeld } from "../../atlas/participation/attendance";
import { STATUSES } from "../../atlas/vocabulary";
import type { VersusCell } from "../../draw/digest/digest";
import type { AllWords } from "../locale/words";
import type { Extent } from "./compared";
import { both, type Pair, plainBar, type Row } from "./comparisonRows";
import type { Told } from "./told";

/** The atlas as it was known on a day. */
export interface Known {
  readonly day: string;
  readonly index: AtlasIndex;
}

/** A slide has room for so many things that changed. */
const MOST_ON_A_SLIDE = 5;

/** Two days beside each other: how much was known on each, and what of the lines and stations was another. */
export function daysDigest(pair: Pair<Known>, words: AllWords, extent: Extent): Told {
  const { t } = words;
  const changed = changedRows(pair, words);
  const shown = extent === "slide" ? changed.slice(0, MOST_ON_A_SLIDE) : changed;
  const heads = both(pair, ({ day }) => words.date(day));
  const more = changed.length - shown.length;
  return {
    digest: {
      title: t("digest.days", { first: heads[0], second: heads[1], count: changed.length }),
      facts: [t("digest.days.means"), ...(more > 0 ? [t("digest.more.alone", { count: more })] : [])],
      hasMap: false,
      main: [
        {
          ...{ block: "versus", heading: "", heads, markHead: t("digest.compare.mark"), keys: [] },
          rows: [...countRows(pair, words), ...shown],
        },
      ],
      side: [],
      sources: [],
    },
    notes: changed.slice(shown.length).map(rowSaid),
    sources: [],
  };
}

/** A row for which there was no room, in a line. */
function rowSaid({ label, cells: [before, after] }: Row): string {
  return `${label}: ${before.text} → ${after.text}`;
}

type Count = readonly [label: string, of: (index: AtlasIndex) => number];

function countRows(pair: Pair<Known>, words: AllWords): readonly Row[] {
  const { t } = words;
  const counts: readonly Count[] = [
    [t("section.meetings"), ({ meetings }) => meetings.filter(wasHeld).length],
    [t("section.corridors"), ({ corridors }) => corridors.length],
    ...[...STATUSES]
      .reverse()
      .map((status): Count => [t(`status.${status}`), (index) => withStatus(index, status)]),
  ];
  return counts
    .map(([label, of]) =>
      countRow(
        label,
        both(pair, ({ index }) => of(index)),
        words,
      ),
    )
    .filter(({ cells }) => cells.some(({ value }) => value !== words.number(0)));
}

/** How many segments were last known to be in a state. */
function withStatus({ segments }: AtlasIndex, status: string): number {
  return segments.filter(({ statuses }) => statuses.at(-1)?.status === status).length;
}

function countRow(label: string, counts: Pair<number>, { number }: AllWords): Row {
  const most = Math.max(...counts);
  const cells = both(counts, (count): VersusCell => {
    const value = number(count);
    return { value, text: "", cites: [], bar: plainBar(most === 0 ? null : count / most, value) };
  });
  const apart = counts[1] - counts[0];
  const value = apart === 0 ? "" : `${apart > 0 ? "+" : "−"}${number(Math.abs(apart))}`;
  return { label, cells, mark: { value, text: "" } };
}

/** Lines and stations whose state was another on the two days, the latest change first. */
function changedRows(pair: Pair<Known>, words: AllWords): readonly Row[] {
  const [first, second] = both(pair, ({ index }) => byId([...index.segments, ...index.facilities]));
  const ids = new Set([...first.keys(), ...second.keys()]);
  return [...ids]
    .map((id) => [first.get(id), second.get(id)] as const)
    .filter(([one, other]) => stateOf(one)?.status !== stateOf(other)?.status)
    .toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)))
    .map((things) => changedRow(things, words));
}

type Thing = AtlasIndex["segments"][number] | AtlasIndex["facilities"][number];
type Things = Pair<Thing | undefined>;

function changedRow(things: Things, words: AllWords): Row {
  const named = things[0] ?? things[1];
  const cells = both(things, (thing): VersusCell => {
    const state = stateOf(thing);
    const text =
      state === undefined
        ? words.t("digest.compare.unknown")
        : `${words.t(`status.${state.status}`)} (${words.date(state.date)})`;
    return { value: "", text, cites: [], bar: [] };
  });
  const mark = { value: "", text: words.t("compare.differs") };
  return { label: named === undefined ? "" : words.said(named.name).text, cells, mark };
}

function stateOf(thing: Thing | undefined) {
  return thing?.statuses.at(-1);
}

function dateOf(things: Things): string {
  return (
    both(things, (thing) => stateOf(thing)?.date ?? "")
      .toSorted()
      .at(-1) ?? ""
  );
}

function byId(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
