import type { MouseEvent, Ref } from "react";
import { shortened } from "../../../draw/flat/shortened";
import type { Chart, ChartMark, Stands } from "../../../scene/figures/chart";
import { SYMBOLS } from "../../../scene/figures/symbols";
import type { Ink } from "../../../scene/palette";
import { DASHES, type Dash } from "../../../scene/scene";
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
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          rx={mark.radius}
          fill={paint(mark.fill)}
          stroke={paint(mark.stroke)}
          {...dashOf(mark.dash, 1)}
        />
      );
    case "rule":
      return (
        <path
          d={`M${mark.x1} ${mark.y1}L${mark.x2} ${mark.y2}`}
          stroke={paint(mark.stroke)}
          strokeWidth={mark.width}
          {...dashOf(mark.dash, mark.width)}
        />
      );
    case "shape":
      return (
        <path
          d={`M${mark.points.map((point) => point.join(" ")).join("L")}${mark.isClosed ? "z" : ""}`}
          fill={paint(mark.fill)}
          stroke={paint(mark.stroke)}
          strokeWidth={mark.width}
        />
      );
    case "symbol":
      return <SymbolDrawing {...mark} />;
    case "words":
      return (
        <text
          x={mark.x}
          y={mark.y + mark.size * 0.35}
          transform={mark.isUpright ? `rotate(-90 ${mark.x} ${mark.y})` : undefined}
          fill={paint(mark.ink)}
          stroke="none"
          fontSize={mark.size}
          fontWeight={mark.weight}
          textAnchor={mark.align}
        >
          {shortened(mark.text, mark.maxWidth, mark.size, mark.weight)}
        </text>
      );
  }
}

function SymbolDrawing({ symbol, x, y, ink }: Extract<ChartMark, { mark: "symbol" }>) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="10" fill="transparent" stroke="none" />
      {SYMBOLS[symbol].map(({ d, line }) => (
        <path
          key={d}
          d={d}
          fill={line === null ? paint(ink) : "var(--panel)"}
          stroke={line === null ? "none" : paint(ink)}
          strokeWidth={line ?? 0}
        />
      ))}
    </g>
  );
}

function paint(ink: Ink | null): string {
  return ink === null ? "none" : `var(--${ink})`;
}

function dashOf(dash: Dash, width: number) {
  const { pattern, cap } = DASHES[dash];
  if (pattern.length === 0) return {};
  return { strokeDasharray: pattern.map((length) => length * width).join(" "), strokeLinecap: cap };
}
