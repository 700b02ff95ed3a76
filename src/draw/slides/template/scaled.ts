import type { Pixel, Size } from "../../flat/projectorOf";
import type { Shape, ShapeLayer, Stroke, TableOnSheet } from "../../flat/shapes";

/** A sheet's coordinates elsewhere: each length times `factor`, then moved by `by`, in px. */
export interface Placing {
  readonly factor: number;
  readonly by: Pixel;
}

/** A layer with all that is in it, elsewhere and in another size. */
export function placedLayer(layer: ShapeLayer, placing: Placing): ShapeLayer {
  const { shapes, table } = layer;
  const placed = { ...layer, shapes: shapes.map((shape) => placedShape(shape, placing)) };
  return table === undefined ? placed : { ...placed, table: placedTable(table, placing) };
}

export function placedPoint([x, y]: Pixel, { factor, by }: Placing): Pixel {
  return [x * factor + by[0], y * factor + by[1]];
}

export function placedSize({ width, height }: Size, { factor }: Placing): Size {
  return { width: width * factor, height: height * factor };
}

function placedShape(shape: Shape, placing: Placing): Shape {
  const { factor } = placing;
  const at = (point: Pixel) => placedPoint(point, placing);
  switch (shape.shape) {
    case "path":
      return {
        ...shape,
        stroke: strokeOf(shape.stroke, factor),
        paths: shape.paths.map(({ width, ...path }) => ({
          ...path,
          points: path.points.map(at),
          ...(width === undefined ? {} : { width: width * factor }),
        })),
      };
    case "disc":
      return {
        ...shape,
        at: at(shape.at),
        radius: shape.radius * factor,
        stroke: strokeOf(shape.stroke, factor),
      };
    case "image":
      return { ...shape, at: at(shape.at), size: placedSize(shape.size, placing) };
    case "text":
      return {
        ...shape,
        at: at(shape.at),
        size: shape.size * factor,
        lineHeight: shape.lineHeight * factor,
        width: shape.width * factor,
        halo: shape.halo && { ...shape.halo, width: shape.halo.width * factor },
      };
  }
}

function strokeOf(stroke: Stroke | null, factor: number): Stroke | null {
  return stroke && { ...stroke, width: stroke.width * factor, unit: stroke.unit * factor };
}

function placedTable({ at, columns, rows, description }: TableOnSheet, placing: Placing): TableOnSheet {
  const { factor } = placing;
  return {
    at: placedPoint(at, placing),
    columns: columns.map(({ width }) => ({ width: width * factor })),
    rows: rows.map(({ height, cells }) => ({
      height: height * factor,
      cells: cells.map((cell) => ({ ...cell, size: cell.size * factor })),
    })),
    description,
  };
}
