import type { Block } from "./digest";

/** The numbers of documents that blocks bear. */
export function citesIn(blocks: readonly Block[]): ReadonlySet<number> {
  return new Set(blocks.flatMap(citesOf));
}

function citesOf(block: Block): readonly number[] {
  switch (block.block) {
    case "figures":
    case "strip":
      return block.figures.flatMap(({ cites }) => cites);
    case "bar":
      return block.cites;
    case "points":
      return block.points.flatMap(({ cites }) => cites);
    case "versus":
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ cites }) => cites));
    default:
      return [];
  }
}
