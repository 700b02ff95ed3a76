import { metWith } from "../../atlas/participation/metWith";
import type { ParticipationAssets } from "../../atlas/participation/participationAssets";
import { withoutUnknown } from "../../atlas/participation/unknownIn";
import type { RouteProfile } from "../../atlas/routeProfile";
import type { Chart } from "../../scene/figures/chart";
import type { FigureTable } from "../../scene/figures/figureTable";
import { matrixChart } from "../../scene/figures/matrixChart";
import { matrixFigure } from "../../scene/figures/matrixFigure";
import { matrixTable } from "../../scene/figures/matrixTable";
import { meetFigure } from "../../scene/figures/meetFigure";
import { profileFigure } from "../../scene/figures/profileFigure";
import { timelineFigure } from "../../scene/figures/timelineFigure";
import { hueOf } from "../../scene/symbology";
import type { View } from "../../view/view";
import { figureLookOf } from "../explore/exploring";
import { loadFile } from "../files";
import type { AllWords } from "../locale/words";
import { trustWords } from "../panel/profileWords";
import { withUnit } from "../part/amount";
import type { Exportable } from "./exportable";

export const FIGURE_IDS = ["matrix", "timeline", "profile", "together"] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

/** A figure as it leaves the page. */
export interface LoadedFigure {
  readonly chart: Chart;
  /** The same as a table, where it is one. */
  readonly table: FigureTable | null;
  /** What has to be said with it: how far it can be trusted, where its data are from. */
  readonly notes: readonly string[];
}

interface FigureKind {
  /** Whether a view shows it. */
  readonly isIn: (view: View) => boolean;
  readonly load: (exportable: Exportable, words: AllWords) => Promise<LoadedFigure>;
}

/** Widths of figures in px at which they read well on a slide. */
const WIDTH = { timeline: 1100, profile: 900, together: 640 };
const MOST_TOGETHER = 14;

const FIGURES: Readonly<Record<FigureId, FigureKind>> = {
  matrix: { isIn: ({ explore }) => explore === "matrix", load: loadMatrix },
  timeline: { isIn: ({ explore }) => explore === "timeline", load: loadTimeline },
  profile: { isIn: ({ picked }) => picked?.kind === "corridor", load: loadProfile },
  together: {
    isIn: ({ picked }) => picked?.kind === "member" || picked?.kind === "party",
    load: loadTogether,
  },
};

/** Figures that a view shows beside its map. */
export function figuresIn(view: View): readonly FigureId[] {
  return FIGURE_IDS.filter((id) => FIGURES[id].isIn(view));
}

/** Rejects where the facts of the figure can't be had. */
export function loadFigure(id: FigureId, exportable: Exportable, words: AllWords): Promise<LoadedFigure> {
  return FIGURES[id].load(exportable, words);
}

async function loadMatrix({ index, view }: Exportable, words: AllWords): Promise<LoadedFigure> {
  const look = figureLookOf(words, await participation());
  const figure = matrixFigure(index, withoutUnknown(index, view.filter), look);
  return { chart: matrixChart(figure, look), table: matrixTable(figure, index, look), notes: [] };
}

async function loadTimeline({ index, view }: Exportable, words: AllWords): Promise<LoadedFigure> {
  const assets = await participation();
  const filter = withoutUnknown(index, view.filter);
  const options = { width: WIDTH.timeline, range: null };
  const chart = timelineFigure(index, assets.events, filter, figureLookOf(words, assets), options);
  return { chart, table: null, notes: [] };
}

async function loadTogether({ index, view }: Exportable, words: AllWords): Promise<LoadedFigure> {
  const look = figureLookOf(words, await participation());
  const met = metWith(index, view.picked?.id ?? "");
  const chart = meetFigure(met, look, { width: WIDTH.together, most: MOST_TOGETHER });
  return { chart, table: null, notes: [words.t("explore.met.note")] };
}

async function loadProfile({ index, view }: Exportable, words: AllWords): Promise<LoadedFigure> {
  const corridor = view.picked?.id ?? "";
  const profile = await loadFile<RouteProfile>(`facts/profiles/${corridor}.json`);
  const look = {
    language: words.language,
    ink: hueOf(index, corridor),
    say: (word: "title" | "seaLevel" | "export") => words.t(`profile.${word}`),
    amount: (value: number, unit: "km" | "m") => withUnit(words.number(value), unit, words),
  };
  const chart = profileFigure(profile, look, { width: WIDTH.profile });
  const times = Math.round(chart.exaggeration / 10) * 10;
  const notes = [
    ...trustWords(profile, words),
    words.t("profile.exaggeration", { times }),
    words.t("profile.credit"),
  ];
  return { chart, table: null, notes };
}

function participation(): Promise<ParticipationAssets> {
  return loadFile<ParticipationAssets>("facts/participation.json");
}
