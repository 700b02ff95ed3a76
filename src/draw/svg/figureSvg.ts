import type {
  BoxMark,
  Chart,
  ChartMark,
  RuleMark,
  ShapeMark,
  SymbolMark,
  WordsMark,
} from "../../scene/figures/chart";
import { SYMBOLS } from "../../scene/figures/symbols";
import type { Ink, Palette } from "../../scene/palette";
import { DASHES, type Dash } from "../../scene/scene";
import { shortened } from "../flat/shortened";
import { FONT } from "../still/drawLabels";
import { type Attributes, element, escaped, tenth } from "./element";

/** Draws a figure as SVG. Pure text and no DOM, as `toSvg`; the inks are those of the palette, or of a style sheet. */
export function figureSvg(chart: Chart, palette: Palette, idPrefix = "figure-"): string {
  const { width, height, title, description, marks } = chart;
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${tenth(width)} ${tenth(height)}`,
    width: tenth(width),
    height: tenth(height),
    role: "img",
    "aria-labelledby": `${idPrefix}t`,
    "aria-describedby": `${idPrefix}d`,
    "font-family": FONT,
  };
  const content = [
    element("title", { id: `${idPrefix}t` }, escaped(title)),
    element("desc", { id: `${idPrefix}d` }, escaped(description)),
    element("rect", { width: "100%", height: "100%", fill: palette.ink.paper }),
    ...marks.map((mark) => drawn(mark, palette)),
  ];
  return `${element("svg", root, content.join("\n"))}\n`;
}

const DRAW: {
  readonly [Kind in ChartMark["mark"]]: (
    mark: Extract<ChartMark, { mark: Kind }>,
    palette: Palette,
  ) => string;
} = {
  box: drawBox,
  rule: drawRule,
  shape: drawShape,
  symbol: drawSymbol,
  words: drawWords,
};

function drawn(mark: ChartMark, palette: Palette): string {
  return (DRAW[mark.mark] as (mark: ChartMark, palette: Palette) => string)(mark, palette);
}

function drawBox(mark: BoxMark, palette: Palette): string {
  const { x, y, width, height, radius, fill, stroke, dash } = mark;
  return named(mark, "rect", {
    x: tenth(x),
    y: tenth(y),
    width: tenth(width),
    height: tenth(height),
    rx: radius === 0 ? null : radius,
    fill: inkOf(fill, palette),
    stroke: stroke && inkOf(stroke, palette),
    ...dashOf(dash, 1),
  });
}

function drawRule(mark: RuleMark, palette: Palette): string {
  const { x1, y1, x2, y2, stroke, width, dash } = mark;
  return named(mark, "path", {
    d: `M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}`,
    stroke: inkOf(stroke, palette),
    "stroke-width": width,
    ...dashOf(dash, width),
  });
}

function drawShape(mark: ShapeMark, palette: Palette): string {
  const { points, isClosed, fill, stroke, width } = mark;
  const d = `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join("L")}${isClosed ? "z" : ""}`;
  return named(mark, "path", {
    d,
    fill: inkOf(fill, palette),
    stroke: stroke && inkOf(stroke, palette),
    "stroke-width": stroke === null ? null : width,
    "stroke-linejoin": stroke === null ? null : "round",
  });
}

function drawSymbol(mark: SymbolMark, palette: Palette): string {
  const ink = inkOf(mark.ink, palette);
  const parts = SYMBOLS[mark.symbol].map(({ d, line }) =>
    element(
      "path",
      line === null ? { d, fill: ink } : { d, fill: "none", stroke: ink, "stroke-width": line },
    ),
  );
  return named(mark, "g", { transform: `translate(${tenth(mark.x)} ${tenth(mark.y)})` }, parts.join(""));
}

function drawWords(mark: WordsMark, palette: Palette): string {
  const { x, y, text, size, weight, align, isUpright, ink, maxWidth } = mark;
  const at = `${tenth(x)} ${tenth(y)}`;
  return named(
    mark,
    "text",
    {
      x: tenth(x),
      /** The middle of small letters lies above the baseline by a third of the size. */
      y: tenth(y + size * 0.35),
      transform: isUpright ? `rotate(-90 ${at})` : null,
      fill: inkOf(ink, palette),
      "font-size": size,
      "font-weight": weight === 400 ? null : weight,
      "text-anchor": align === "start" ? null : align,
    },
    escaped(shortened(text, maxWidth, size, weight)),
  );
}

/** With its name as a tooltip, where it stands for something. */
function named(mark: ChartMark, name: string, attributes: Attributes, content = ""): string {
  const title = mark.stands === null ? "" : element("title", {}, escaped(mark.stands.title));
  const all = { ...attributes, opacity: mark.opacity === 1 ? null : mark.opacity };
  return element(name, all, `${title}${content}`);
}

function inkOf(ink: Ink | null, { ink: inks }: Palette): string {
  return ink === null ? "none" : inks[ink];
}

function dashOf(dash: Dash, width: number): Attributes {
  const { pattern, cap } = DASHES[dash];
  if (pattern.length === 0) return {};
  return {
    "stroke-dasharray": pattern.map((length) => length * width).join(" "),
    "stroke-linecap": cap === "butt" ? null : cap,
  };
}
