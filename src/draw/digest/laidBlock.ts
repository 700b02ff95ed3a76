import { bar } from "./blocks/bar";
import { chartBlock } from "./blocks/chartBlock";
import { chronicle } from "./blocks/chronicle";
import { countsGrid } from "./blocks/counts";
import { dates } from "./blocks/dates";
import { figures } from "./blocks/figures";
import { people } from "./blocks/people";
import { strip } from "./blocks/strip";
import { versus } from "./blocks/versus";
import { names, points, rows, said } from "./blocks/words";
import { years } from "./blocks/years";
import type { Block } from "./digest";
import type { DigestStyle } from "./digestStyle";
import type { Laid } from "./setText";

/** A block in a width, in px. Its shapes' ids begin with `id`. */
export function laidBlock(block: Block, id: string, width: number, style: DigestStyle): Laid {
  switch (block.block) {
    case "figures":
      return figures(block, id, width, style);
    case "bar":
      return bar(block, id, width, style);
    case "people":
      return people(block, id, width, style);
    case "names":
      return names(block, id, width, style);
    case "rows":
      return rows(block, id, width, style);
    case "said":
      return said(block, id, width, style);
    case "points":
      return points(block, id, width, style);
    case "dates":
      return dates(block, id, width, style);
    case "years":
      return years(block, id, width, style);
    case "chronicle":
      return chronicle(block, id, width, style);
    case "versus":
      return versus(block, id, width, style);
    case "chart":
      return chartBlock(block, id, width, style);
    case "strip":
      return strip(block, id, width, style);
    case "counts":
      return countsGrid(block, id, width, style);
  }
}
