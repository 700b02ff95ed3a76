import type { Chart } from "../../../scene/figures/chart";
import type { FigureTable } from "../../../scene/figures/figureTable";
import { matrixTable } from "../../../scene/figures/matrixTable";
import { pairFigure } from "../../../scene/figures/pairFigure";
import { seenAs, type View } from "../../../view/view";
import { comparedOf } from "../../digest/compared";
import { askedOf, type Exploring } from "../../explore/exploring";
import {
  figuresOf,
  figureWithHeading,
  questionOf,
  type ShownFigureId,
  shownMatrix,
} from "../../explore/shownFigure";
import { participationOn } from "../../load/past";
import type { AllWords } from "../../locale/words";
import type { Exportable } from "../../wire/carried";
import { othersOf, pairOverTime } from "../beside";
import type { Wish } from "../wish";
import type { FigureId } from "./figureId";
import { loadProfile, PROFILE_WIDTH } from "./loadProfile";
import { meetingsTable } from "./meetingsTable";

/** What is drawn, and the same as a table: one of them at least. */
type ChartOrTable =
  | { readonly chart: Chart; readonly table: FigureTable | null }
  | { readonly chart: null; readonly table: FigureTable };

/** A figure as it leaves the page. */
export type LoadedFigure = ChartOrTable & FigureWords;

interface FigureWords {
  readonly title: string;
  readonly description: string;
  /** What was asked of the atlas, in words; empty where nothing was. */
  readonly asked: string;
  /** What has to be said with it: how far it can be trusted, where its data are from. */
  readonly notes: readonly string[];
}

/** Figures that a view shows beside its map, the one in sight first. */
export function figuresIn({ index, view }: Pick<Exportable, "index" | "view">): readonly FigureId[] {
  const isPair = comparedOf(view, index)?.kind === "members";
  // A member is shown beside another over the years, after what its own page shows.
  const canBePair = othersOf({ index, view }).length > 0;
  return [...(isPair ? (["pair"] as const) : []), ...others(view), ...(canBePair ? (["pair"] as const) : [])];
}

function others(view: View): readonly FigureId[] {
  const explore = seenAs(view);
  const drawn = figuresOf(view).filter((id) => explore !== null || id === "meet");
  const explored = explore === null ? drawn : withTable(drawn, explore === "table");
  return view.picked?.kind === "corridor" ? [...explored, "profile"] : explored;
}

function withTable(drawn: readonly FigureId[], isInSight: boolean): readonly FigureId[] {
  return isInSight ? ["meetings", ...drawn] : [...drawn, "meetings"];
}

/** Rejects where the facts of the figure can't be had. */
export function loadFigure(
  id: FigureId,
  { exportable, words, choice }: Pick<Wish, "exportable" | "words" | "choice">,
): Promise<LoadedFigure> {
  if (id === "profile") return loadProfileFigure(exportable, words);
  if (id === "pair") return loadPairFigure(exportable, words, choice);
  return id === "meetings" ? loadMeetings(exportable, words) : loadExplored(id, exportable, words);
}

async function loadExplored(
  id: ShownFigureId,
  exportable: Exportable,
  words: AllWords,
): Promise<LoadedFigure> {
  const { index, view } = exportable;
  const exploring = await loadExploring(exportable, words);
  const { look } = exploring;
  const { chart, heading } = figureWithHeading(id, view, exploring, words, []);
  return {
    ...{ title: chart.title, description: chart.description, chart },
    table: id === "matrix" ? matrixTable(shownMatrix(exploring, view), index, look) : null,
    asked: heading.asked.join(" · "),
    notes: heading.credits,
  };
}

/** The table of meetings, as the page has it. */
async function loadMeetings(exportable: Exportable, words: AllWords): Promise<LoadedFigure> {
  const exploring = await loadExploring(exportable, words);
  const { asked, credits } = questionOf(exploring, words, []);
  const table = meetingsTable(exploring, words);
  const { title, description } = table;
  return { title, description, chart: null, table, asked: asked.join(" · "), notes: credits };
}

/** Wide enough for two decades with a number on each bar. */
const PAIR_WIDTH = 960;

/** Two members over the years. */
async function loadPairFigure(
  exportable: Exportable,
  words: AllWords,
  choice: Wish["choice"],
): Promise<LoadedFigure> {
  const pair = pairOverTime(exportable, choice);
  if (pair === null) throw new Error("Nothing is compared.");
  const { look } = await loadExploring(exportable, words);
  const chart = pairFigure(exportable.index, pair, look, { width: PAIR_WIDTH });
  const names = { first: words.country(pair[0]), second: words.country(pair[1]) };
  return {
    title: `${words.t("digest.compare.title", names)}: ${chart.title}`,
    ...{ description: chart.description, chart, table: null, asked: "" },
    notes: [words.t("digest.compare.means")],
  };
}

export async function loadExploring({ index, view }: Exportable, words: AllWords): Promise<Exploring> {
  const assets = await participationOn(view.date);
  return askedOf({ index, assets }, view.filter, words);
}

async function loadProfileFigure(exportable: Exportable, words: AllWords): Promise<LoadedFigure> {
  const { drawnAt, trust } = await loadProfile(exportable, words);
  const chart = drawnAt(PROFILE_WIDTH);
  const { index, view } = exportable;
  const corridor = index.corridors.find(({ id }) => id === view.picked?.id);
  const title =
    corridor === undefined ? chart.title : `${words.said(corridor.shortNames).text}: ${chart.title}`;
  return { title, description: chart.description, chart, table: null, asked: "", notes: trust };
}
