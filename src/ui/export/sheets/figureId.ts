import type { ShownFigureId } from "../../explore/shownFigure";

/** A figure that leaves the page. */
export type FigureId = ShownFigureId | "meetings" | "profile" | "pair";
