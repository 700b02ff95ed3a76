import { type Shape, solid, textShape } from "../../flat/shapes";
import { textWidth } from "../../flat/textWidth";
import type { Block, CountsRow } from "../digest";
import type { DigestStyle } from "../digestStyle";
import { beside, type Laid, longestWord, placedAt, setText, stacked } from "../setText";
import { hairline, heading } from "./heading";

type Counts = Extract<Block, { block: "counts" }>;

/** The radius of the sign of the largest count, in sizes of the type. */
const LARGEST = 0.72;

/** Parties by groups of meetings. Whom no report names there has a dash, which isn't a zero. */
export function countsGrid(block: Counts, id: string, width: number, style: DigestStyle): Laid {
  const { size } = style.strong;
  const widest = Math.max(...block.rows.map(({ name }) => textWidth(name, size, 600, 0)));
  const left = Math.min(widest + 16, 0.34 * width);
  const last = Math.max(34, textWidth(block.total, style.heading.size, 600, 0) + 8);
  const wanted = block.columns.map((name) => longestWord([name], style.heading) + 6);
  const lefts = leftsOf(stepsFor(wanted, width - left - last), left);
  const most = Math.max(1, ...block.rows.flatMap((row) => row.counts.map((count) => count ?? 0)));
  const place: Place = { left, lefts, width, most };
  const rows = block.rows.flatMap((row, i) => [
    hairline(`${id}-${i}-rule`, width, style),
    countsRow(row, `${id}-${i}`, place, style),
  ]);
  const head = headRow(block, id, place, style);
  return stacked([heading(block.heading, "", id, width, style), head, ...rows], style.gap.row * 0.8);
}

interface Place {
  readonly left: number;
  /** Where each column begins, and where the last ends. */
  readonly lefts: readonly number[];
  readonly width: number;
  /** The largest count of all. */
  readonly most: number;
}

/** Widths of columns that have so much together: all alike, but for those whose names need more. */
function stepsFor(wanted: readonly number[], width: number): readonly number[] {
  let wide: readonly number[] = [];
  for (;;) {
    const rest = (width - wide.reduce((sum, each) => sum + each, 0)) / (wanted.length - wide.length);
    const wider = wanted.filter((each) => each > rest);
    // What the wide ones take may leave others too little.
    if (wider.length === wide.length || wider.length === wanted.length)
      return wanted.map((each) => Math.max(each, rest));
    wide = wider;
  }
}

function leftsOf(steps: readonly number[], first: number): readonly number[] {
  let left = first;
  return [first, ...steps.map((step) => (left += step))];
}

/** Names of the columns, all on one base. */
function headRow({ columns, total }: Counts, id: string, { lefts, width }: Place, style: DigestStyle): Laid {
  const heads = columns.map((name, i) => ({
    left: lefts[i]!,
    part: setText(name, style.heading, `${id}-head-${i}`, lefts[i + 1]! - lefts[i]! - 6),
  }));
  const sum = setText(total, style.heading, `${id}-head-total`, width);
  const end = width - textWidth(total, style.heading.size, 600, 0);
  const parts = [...heads, { left: end, part: sum }];
  const height = Math.max(...parts.map(({ part }) => part.height));
  return beside(
    parts.map(({ left, part }) => ({ left, part: { ...placedAt(part, 0, height - part.height), height } })),
  );
}

function countsRow(
  row: CountsRow,
  id: string,
  { left, lefts, width, most }: Place,
  style: DigestStyle,
): Laid {
  const { size } = style.strong;
  const cells = row.counts.map((count, i) => ({
    left: lefts[i]!,
    part: cell(count, most, `${id}-cell-${i}`, `${row.name}: ${count ?? "–"}`, style),
  }));
  const total = row.total === null ? "–" : String(row.total);
  const end = width - textWidth(total, size, 600, 0);
  return beside([
    { left: 0, part: setText(row.name, style.strong, `${id}-name`, left - 8) },
    ...cells,
    { left: end, part: setText(total, style.strong, `${id}-total`, width - end + 2) },
  ]);
}

function cell(count: number | null, most: number, id: string, name: string, style: DigestStyle): Laid {
  const { size, ink } = style.body;
  const middle = size * 0.62;
  const widest = size * LARGEST;
  const said = (text: string, x: number, fill: string) =>
    textShape({
      ...{ id: `${id}-text`, name, whole: text, at: [x, size * 0.95], size, fill },
      width: textWidth(text, size, 400, 0),
    });
  if (!count)
    return { height: size * 1.25, shapes: [said(count === 0 ? "0" : "–", widest, style.quiet.ink)] };
  const radius = Math.max(2.5, widest * Math.sqrt(count / most));
  const sign: Shape = {
    ...{ shape: "disc", id: `${id}-sign`, name, opacity: 1, at: [widest, middle], radius },
    ...{ fill: style.palette.ink.missionA, stroke: solid(style.palette.ink.paper, 0.5) },
  };
  return { height: size * 1.25, shapes: [sign, said(String(count), 2 * widest + 5, ink)] };
}
