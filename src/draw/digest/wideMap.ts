import type { Block, Digest, FiguresBlock, StripBlock } from "./digest";
import type { Column } from "./fitted";
import type { Place } from "./place";

/** Between two columns, and between the map and what stands under it, in px. */
const GAP = { columns: 28, rows: 16 };
/** A figure needs so much of the width, in px; more of them than so many aren't told apart at a glance. One more may make them so much higher than three are. */
const FIGURE = { width: 150, most: 5, higher: 16 };
const FEWEST_FIGURES = 3;
/** So wide a page has three columns under its map, the first of them, with what is read first, so much of the width. */
const THREE = { fromWidth: 800, first: 0.42 };
/** Of two columns the first, with what is read first, has so much. */
const TWO = 0.58;
/** Of what it has to share, the map takes at least so much. */
const LEAST_MAP = 0.36;

/**
 * What is long and low, over the whole width of a page: the figures in a row under the map, and the rest in columns under them. `null` where there is too
 * little room for that. `heightOf` blocks in a width, in px.
 */
export function wideMap(
  { main, side }: Pick<Digest, "main" | "side">,
  room: Place,
  heightOf: HeightOf,
): { readonly map: Place; readonly columns: readonly Column[] } | null {
  const strips = side.flatMap((block) =>
    block.block === "figures" ? stripsOf(block, room.width, heightOf) : [],
  );
  if (strips.length === 0) return null;
  const rest = [...main, ...side.filter((block) => block.block !== "figures" && !isState(block))];
  const high = heightOf(strips, room.width);
  const columns = inColumns(rest, room, heightOf);
  const low = Math.max(0, ...columns.map(({ blocks, width }) => heightOf(blocks, width)));
  const under = high + (low === 0 ? 0 : GAP.rows + low);
  const map = { ...room, height: room.height - under - GAP.rows };
  if (map.height < LEAST_MAP * room.height) return null;
  const top = map.y + map.height + GAP.rows;
  return {
    map,
    columns: [
      { ...room, y: top, height: high + 1, blocks: strips },
      ...columns.map((column) => ({ ...column, y: top + high + GAP.rows, height: low + 1 })),
    ],
  };
}

/** How many lines are how far stands in the title, and how they are drawn at the lines or under the map. */
const isState = (block: Block) => block.block === "bar" && block.parts.every(({ dash }) => dash !== null);

type HeightOf = (blocks: readonly Block[], width: number) => number;

/** Key figures in a row; where a page hasn't the width for as many as are told on a wide one, in as many rows as they need. */
function stripsOf(block: FiguresBlock, width: number, heightOf: HeightOf): readonly StripBlock[] {
  if (width >= THREE.fromWidth) return [stripOf(block, width, heightOf)];
  const figures = block.figures.slice(0, FIGURE.most);
  const rows = Math.ceil(figures.length / fewIn(width));
  const columns = Math.ceil(figures.length / rows);
  return Array.from({ length: rows }, (_, i) => ({
    ...{ block: "strip", columns, figures: figures.slice(i * columns, (i + 1) * columns) },
  }));
}

const fewIn = (width: number) => Math.floor((width + GAP.columns) / (FIGURE.width + GAP.columns));

/** Key figures beside each other: as many as have room without becoming narrow columns of words. */
function stripOf({ figures }: FiguresBlock, width: number, heightOf: HeightOf): StripBlock {
  const strip = (count: number): StripBlock => ({ block: "strip", figures: figures.slice(0, count) });
  const most = Math.min(figures.length, FIGURE.most, fewIn(width));
  const high = heightOf([strip(FEWEST_FIGURES)], width) + FIGURE.higher;
  let count = most;
  while (count > FEWEST_FIGURES && heightOf([strip(count)], width) > high) count -= 1;
  return strip(count);
}

/** Each under what takes the least room so far, in their order. */
function inColumns(
  blocks: readonly Block[],
  { x, width }: Place,
  heightOf: HeightOf,
): readonly Pick<Column, "x" | "width" | "blocks">[] {
  const count = Math.min(blocks.length, width >= THREE.fromWidth ? 3 : 2);
  const free = width - GAP.columns * (count - 1);
  const first = free * (count === 3 ? THREE.first : count === 2 ? TWO : 1);
  const other = (free - first) / Math.max(1, count - 1);
  const columns = Array.from({ length: count }, (_, i) => ({
    x: x + (i === 0 ? 0 : first + GAP.columns + (i - 1) * (other + GAP.columns)),
    width: i === 0 ? first : other,
    blocks: [] as Block[],
  }));
  for (const block of blocks) {
    const heights = columns.map((column) => heightOf(column.blocks, column.width));
    columns[heights.indexOf(Math.min(...heights))]?.blocks.push(block);
  }
  return columns;
}
