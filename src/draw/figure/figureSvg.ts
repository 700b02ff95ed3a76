import type { Chart } from "../../scene/figures/chart";
import type { Palette } from "../../scene/palette";
import { writeSvg } from "../svg/writeSvg";
import { figureShapes } from "./figureShapes";

/** A figure as a drawing in a page, in the inks of the palette or of a style sheet; what stands for something has its name as a tooltip. */
export function figureSvg(chart: Chart, palette: Palette, idPrefix = "figure-"): string {
  const { width, height, title, description, marks } = chart;
  const names = new Map(marks.flatMap(({ stands }) => (stands === null ? [] : [[stands.id, stands.title]])));
  const shapes = figureShapes(marks, title, { at: [0, 0], scale: 1 }, palette);
  return writeSvg(
    { size: { width, height }, title, description, layers: [{ id: "figure", shapes }] },
    {
      idPrefix,
      paper: palette.ink.paper,
      decimals: 1,
      isCompact: true,
      layer: () => ({}),
      says: ({ id }) => ({ title: names.get(id) ?? "" }),
    },
  );
}
