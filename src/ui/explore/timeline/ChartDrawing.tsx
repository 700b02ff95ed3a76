import type { MouseEvent, Ref } from "react";
import { dashesOf } from "../../../draw/flat/dashesOf";
import { shortened } from "../../../draw/flat/shortened";
import { pathData } from "../../../draw/svg/pathData";
import type { Chart, ChartMark, Stands } from "../../../scene/figures/chart";
import { SYMBOLS } from "../../../scene/figures/symbols";
import type { Ink } from "../../../scene/palette";
import type { Dash } from "../../../scene/scene";
import { useNavigation } from "../../wire/navigation";

interface Props {
  figure: Chart;
  className?: string;
  ref?: Ref<SVGSVGElement>;
}

/** A figure on the page, in the inks of its theme. The still pen draws the same for export. */
export function ChartDrawing({ figure, className, ref }: Props) {
  const { marks, width, height, title, description } = figure;
  return (
    <svg
      ref={ref}
      className={className}
      width={width}
      height={height}
      role="img"
      aria-label={`${title}: ${description}`}
    >
      {marks.map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have no name of their own; what they stand for may have several.
        <Standing key={i} mark={mark} />
      ))}
    </svg>
  );
}

/** A mark that stands for something has its name as a tooltip, and a click picks it. For the keyboard the same things are in a list. */
function Standing({ mark }: { mark: ChartMark }) {
  const { changeView } = useNavigation();
  const { stands, opacity } = mark;
  const drawn = <Drawn mark={mark} />;
  if (stands === null) return opacity === 1 ? drawn : <g opacity={opacity}>{drawn}</g>;
  const pick = (event: MouseEvent) => {
    event.stopPropagation();
    if (stands.picks) changeView({ picked: stands.picks });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: as above.
    <g
      opacity={opacity}
      className={stands.picks ? "chart-pick" : undefined}
      data-id={idOf(stands)}
      onClick={pick}
    >
      <title>{stands.title}</title>
      {drawn}
    </g>
  );
}

function idOf({ picks, id }: Stands): string {
  return picks === null ? id : `${picks.kind}:${picks.id}`;
}

function Drawn({ mark }: { mark: ChartMark }) {
  switch (mark.mark) {
    case "box":
      return <BoxDrawing {...mark} />;
    case "rule":
      return <RuleDrawing {...mark} />;
    case "shape":
      return <ShapeDrawing {...mark} />;
    case "symbol":
      return <SymbolDrawing {...mark} />;
    case "words":
      return <WordsDrawing {...mark} />;
  }
}

type MarkOf<Kind extends ChartMark["mark"]> = Extract<ChartMark, { mark: Kind }>;

function BoxDrawing({ x, y, width, height, radius, fill, stroke, dash }: MarkOf<"box">) {
  const place = { x, y, width, height, rx: radius };
  return <rect {...place} fill={paint(fill)} stroke={paint(stroke)} {...dashOf(dash, 1)} />;
}

function RuleDrawing({ x1, y1, x2, y2, stroke, width, dash }: MarkOf<"rule">) {
  const d = `M${x1} ${y1}L${x2} ${y2}`;
  return <path d={d} stroke={paint(stroke)} strokeWidth={width} {...dashOf(dash, width)} />;
}

function ShapeDrawing({ points, isClosed, fill, stroke, width }: MarkOf<"shape">) {
  const d = `M${points.map((point) => point.join(" ")).join("L")}${isClosed ? "z" : ""}`;
  return <path d={d} fill={paint(fill)} stroke={paint(stroke)} strokeWidth={width} />;
}

function SymbolDrawing({ symbol, x, y, ink }: MarkOf<"symbol">) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="10" fill="transparent" stroke="none" />
      {SYMBOLS[symbol].map(({ paths, line }) => (
        <path
          key={line}
          d={pathData(paths, 2)}
          fill={line === null ? paint(ink) : "var(--panel)"}
          stroke={line === null ? "none" : paint(ink)}
          strokeWidth={line ?? 0}
        />
      ))}
    </g>
  );
}

function WordsDrawing({ x, y, text, maxWidth, size, weight, align, ink, isUpright }: MarkOf<"words">) {
  return (
    <text
      x={x}
      y={y + size * 0.35}
      transform={isUpright ? `rotate(-90 ${x} ${y})` : undefined}
      fill={paint(ink)}
      stroke="none"
      fontSize={size}
      fontWeight={weight}
      textAnchor={align}
    >
      {shortened(text, maxWidth, size, weight)}
    </text>
  );
}

function paint(ink: Ink | null): string {
  return ink === null ? "none" : `var(--${ink})`;
}

function dashOf(dash: Dash, unit: number) {
  const { lengths, cap } = dashesOf({ dash, unit });
  return lengths.length === 0 ? {} : { strokeDasharray: lengths.join(" "), strokeLinecap: cap };
}
