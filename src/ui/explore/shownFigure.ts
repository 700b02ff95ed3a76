import { type Condition, conditionsOf } from "../../atlas/participation/emptiedBy";
import { chosenIn, type Filter } from "../../atlas/participation/filter";
import { metWith } from "../../atlas/participation/metWith";
import { tallyOf } from "../../atlas/participation/tallyOf";
import type { Chart } from "../../scene/figures/chart";
import { matrixChart } from "../../scene/figures/matrixChart";
import { matrixFigure } from "../../scene/figures/matrixFigure";
import { meetFigure } from "../../scene/figures/meetFigure";
import { tallyFigure } from "../../scene/figures/tallyFigure";
import { timelineFigure } from "../../scene/figures/timelineFigure";
import type { View } from "../../view/view";
import type { AllWords } from "../locale/words";
import type { Exploring } from "./exploring";
import { type FacetWords, facetWords } from "./facets/useFacetWords";

export type ShownFigureId = "matrix" | "timeline" | "tally" | "meet";

/** Width of what is drawn, in px; of small figures, as they stand in the panel. */
const WIDTH = { timeline: 1200, small: 480 } as const;
const MOST_BARS = 20;

/** Which figures belong to what the reader sees, the one in sight first. */
export function figuresOf({ explore, picked }: Pick<View, "explore" | "picked">): readonly ShownFigureId[] {
  const shown =
    explore === "timeline" ? (["timeline", "matrix"] as const) : (["matrix", "timeline"] as const);
  const hasMet = picked?.kind === "member" || picked?.kind === "party";
  return [...shown, "tally", ...(hasMet ? (["meet"] as const) : [])];
}

/** What a figure that leaves the page says of itself, in the language of its reader. */
interface FigureHeading {
  readonly title: string;
  /** What was asked: the conditions of the filter, a line each; none where nothing was. */
  readonly asked: readonly string[];
  /** Source with date and licence, what evidence means, the disclaimer; a paragraph each. */
  readonly credits: readonly string[];
}

/** A figure of participation, and what has to stand with it where it leaves the page. */
export function figureWithHeading(
  id: ShownFigureId,
  view: Pick<View, "picked" | "explore">,
  exploring: Exploring,
  words: AllWords,
  credits: readonly string[],
): { readonly chart: Chart; readonly heading: FigureHeading } {
  const chart = CHARTS[id](exploring, view);
  return { chart, heading: headingOf(id, chart, exploring, view, words, credits) };
}

/** The matrix of what is asked, with those who spoke where the view shows them. */
export function shownMatrix({ index, filter, look }: Exploring, { explore }: Pick<View, "explore">) {
  return matrixFigure(index, filter, look, { withPersons: explore === "persons" });
}

type Seen = Pick<View, "picked" | "explore">;

const CHARTS: Readonly<Record<ShownFigureId, (exploring: Exploring, view: Seen) => Chart>> = {
  matrix: (exploring, view) => matrixChart(shownMatrix(exploring, view), exploring.look),
  timeline: ({ index, events, filter, look }) =>
    timelineFigure(index, events, filter, look, { width: WIDTH.timeline, range: null }),
  tally: ({ index, filter: { parties: _, ...filter }, look }) =>
    tallyFigure(tallyOf(index, filter), look, { width: WIDTH.small, kind: "member" }),
  meet: ({ index, look }, { picked }) =>
    meetFigure(metWith(index, picked?.id ?? ""), look, { width: WIDTH.small, most: MOST_BARS }),
};

function headingOf(
  id: ShownFigureId,
  { title }: Chart,
  exploring: Exploring,
  { picked }: Pick<View, "picked">,
  words: AllWords,
  credits: readonly string[],
): FigureHeading {
  // With whom a party met is counted over all meetings, whatever is asked about others.
  if (id === "meet")
    return {
      title: `${exploring.look.partyName(picked?.id ?? "")}: ${title}`,
      asked: [],
      credits: [words.t("explore.met.note"), ...credits],
    };
  return { title, ...questionOf(exploring, words, credits) };
}

/** What is asked, and how it is counted, in words: they stand with every figure of it. */
export function questionOf(
  { index, filter, look, meetings }: Exploring,
  words: AllWords,
  credits: readonly string[],
): Pick<FigureHeading, "asked" | "credits"> {
  const { t } = words;
  const named = conditionNamer(filter, facetWords(words, { index, look }));
  const count = t("explore.shown", { shown: meetings.length, all: index.meetings.length });
  return { asked: [...conditionsOf(filter).map(named), count], credits: [t("explore.method"), ...credits] };
}

/** On paper no menu can be opened, so every value is named. */
function conditionNamer(filter: Filter, { facetName, valueName, datesWords }: FacetWords) {
  return (condition: Condition): string => {
    const values =
      condition === "dates"
        ? datesWords(filter)
        : chosenIn(filter, condition)
            .map((value) => valueName(condition, value))
            .join(", ");
    return `${facetName(condition)}: ${values}`;
  };
}
