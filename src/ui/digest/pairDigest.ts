import type { AtlasIndex } from "../../atlas/atlasIndex";
import { daysOf } from "../../atlas/participation/span";
import type { TimelineEvent, TimelineEvents } from "../../atlas/participation/timelineEvents";
import type { ChartBlock, DatesBlock } from "../../draw/digest/digest";
import type { AllWords } from "../locale/words";
import { comparisonFinding } from "./comparisonDigest";
import { both, type Pair } from "./comparisonRows";
import { eventText } from "./eventText";
import { type OfCountry, stepDates } from "./memberDigest";
import type { Told } from "./told";

/** So much of what happened stands under each heading, the last first; what has no room is in the notes. */
const MOST = 3;

type Dated = DatesBlock["dates"][number] & { readonly day: string };

/** Two members over the years: at which meetings each is reported, and what each did, alone and with the other, on corridors and with the Centre. */
export function pairDigest(
  pair: Pair<OfCountry>,
  { index, events, drawnAt }: PairAsked,
  words: AllWords,
): Told {
  const [first, second] = pair;
  const names = both(pair, ({ id }) => words.country(id));
  const isOf = ({ id }: OfCountry) => {
    return ({ parties }: TimelineEvent) => parties.includes(id);
  };
  const told = (of: (event: TimelineEvent) => boolean) =>
    events.filter(of).map((event) => datedEvent(event, index, words));
  const shared = told((event) => isOf(first)(event) && isOf(second)(event));
  const alone = both(pair, (one) => {
    const other = one === first ? second : first;
    const own = told((event) => isOf(one)(event) && !isOf(other)(event));
    // What happened that day with the Centre is told already.
    const days = new Set([...own, ...shared].map(({ day }) => day));
    return [...own, ...stepsOfOne(one, words).filter(({ day }) => !days.has(day))];
  });
  const lists = [
    [`${names[0]} · ${names[1]}`, shared] as const,
    ...names.map((name, i) => [name, alone[i as 0 | 1]] as const),
  ].filter(([, dates]) => dates.length > 0);
  return {
    digest: {
      title: comparisonFinding(pair, index, words),
      facts: [words.t("digest.compare.means")],
      hasMap: false,
      main: [{ block: "chart", heading: words.t("figure.pair.title"), drawnAt }],
      side: lists.map(([heading, dates]) => ({ block: "dates", heading, dates: latest(dates) })),
      sources: [],
    },
    notes: lists.map(([heading, dates]) => `${heading}: ${inOrder(dates).map(said).join("; ")}.`),
    sources: [],
  };
}

export interface PairAsked {
  readonly index: AtlasIndex;
  readonly events: TimelineEvents;
  readonly drawnAt: ChartBlock["drawnAt"];
}

function datedEvent(event: TimelineEvent, index: AtlasIndex, words: AllWords): Dated {
  const { start, end, isPlan } = event;
  return {
    ...{ day: daysOf(start).first, date: words.range(start, end) },
    ...{ text: eventText(event, index, words), state: isPlan ? "open" : "past" },
  };
}

function stepsOfOne({ record }: OfCountry, words: AllWords): readonly Dated[] {
  return stepDates(record, words).flatMap(({ day, ...step }) =>
    day === null ? [] : [{ ...step, day: daysOf(day).first }],
  );
}

const inOrder = (dates: readonly Dated[]) => dates.toSorted((a, b) => a.day.localeCompare(b.day));
const said = ({ date, text }: Dated) => `${date}: ${text}`;

function latest(dates: readonly Dated[]): DatesBlock["dates"] {
  return inOrder(dates)
    .reverse()
    .slice(0, MOST)
    .map(({ date, text, state }) => ({ date, text, state }));
}
