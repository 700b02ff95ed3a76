import type { ParticipationAssets } from "../../atlas/participation/participationAssets";
import type { RouteProfile } from "../../atlas/routeProfile";
import type { Chart } from "../../scene/figures/chart";
import type { FigureTable } from "../../scene/figures/figureTable";
import { matrixFigure } from "../../scene/figures/matrixFigure";
import { matrixTable } from "../../scene/figures/matrixTable";
import { profileFigure } from "../../scene/figures/profileFigure";
import { hueOf } from "../../scene/symbology";
import type { View } from "../../view/view";
import { askedOf } from "../explore/exploring";
import { figuresOf, figureWithHeading, type FigureId as ShownFigureId } from "../explore/shownFigure";
import { keptFile } from "../files";
import type { AllWords } from "../locale/words";
import { trustWords } from "../panel/profileWords";
import { withUnit } from "../part/amount";
import type { Exportable } from "./exportable";

export type FigureId = ShownFigureId | "profile";

/** A figure as it leaves the page. */
export interface LoadedFigure {
  readonly chart: Chart;
  /** The same as a table, where it is one. */
  readonly table: FigureTable | null;
  /** What was asked of the atlas, in words; empty where nothing was. */
  readonly asked: string;
  /** What has to be said with it: how far it can be trusted, where its data are from. */
  readonly notes: readonly string[];
}

/** Width of a profile in px, at which it reads well on a slide. */
const PROFILE_WIDTH = 900;

/** Figures that a view shows beside its map, the one in sight first. */
export function figuresIn(view: View): readonly FigureId[] {
  const explored = figuresOf(view).filter((id) => view.explore !== null || id === "meet");
  return view.picked?.kind === "corridor" ? [...explored, "profile"] : explored;
}

/** Rejects where the facts of the figure can't be had. */
export function loadFigure(id: FigureId, exportable: Exportable, words: AllWords): Promise<LoadedFigure> {
  return id === "profile" ? loadProfile(exportable, words) : loadExplored(id, exportable, words);
}

async function loadExplored(
  id: ShownFigureId,
  { index, view }: Exportable,
  words: AllWords,
): Promise<LoadedFigure> {
  const data = { index, assets: await keptFile<ParticipationAssets>("facts/participation.json") };
  const exploring = askedOf(data, view.filter, words);
  const { filter, look } = exploring;
  const { chart, heading } = figureWithHeading(id, view, exploring, words, []);
  return {
    chart,
    table: id === "matrix" ? matrixTable(matrixFigure(index, filter, look), index, look) : null,
    asked: heading.asked.join(" · "),
    notes: heading.credits,
  };
}

async function loadProfile({ index, view }: Exportable, words: AllWords): Promise<LoadedFigure> {
  const corridor = view.picked?.id ?? "";
  const profile = await keptFile<RouteProfile>(`facts/profiles/${corridor}.json`);
  const look = {
    language: words.language,
    ink: hueOf(index, corridor),
    say: (word: "title" | "seaLevel" | "export") => words.t(`profile.${word}`),
    amount: (value: number, unit: "km" | "m") => withUnit(words.number(value), unit, words),
  };
  const chart = profileFigure(profile, look, { width: PROFILE_WIDTH });
  const times = Math.round(chart.exaggeration / 10) * 10;
  const notes = [
    ...trustWords(profile, words),
    words.t("profile.exaggeration", { times }),
    words.t("profile.credit"),
  ];
  return { chart, table: null, asked: "", notes };
}
