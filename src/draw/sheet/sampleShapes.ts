import type { Sample } from "../../scene/legend";
import { CASING_PX, CORE_RATIO } from "../../scene/scene";
import { symbolShape } from "../flat/markShapes";
import {
  type Path,
  type PathShape,
  pathAlong,
  pathShape,
  rectangle,
  type Shape,
  solid,
} from "../flat/shapes";

interface SampleBox {
  readonly x: number;
  /** Of the middle. */
  readonly y: number;
  readonly width: number;
  readonly scale: number;
}

type Of<Kind extends Sample["sample"]> = Extract<Sample, { sample: Kind }>;

/** The picture beside the words of a legend, in the inks of the map. `name` is what the words say. */
export function sampleShapes(sample: Sample, box: SampleBox, id: string, name: string): Shape[] {
  const named = { id, name };
  switch (sample.sample) {
    case "line":
      return lineOf(sample, box, named);
    case "band":
      return bandOf(sample, box, named);
    case "hatch":
      return [hatchOf(sample, box, named)];
    case "point":
      return [pointOf(sample, box, named)];
    case "area":
      return areaOf(sample, box, named);
  }
}

type NamedShape = Pick<Shape, "id" | "name">;

function lineOf(
  { stroke, width, dash, casing, core }: Of<"line">,
  box: SampleBox,
  { id, name }: NamedShape,
): PathShape[] {
  const unit = width * box.scale;
  const paths = [stretchOf(box)];
  const line = { ink: stroke, width: unit, opacity: 1, dash, unit };
  const inCore = core === null ? null : { ...line, ink: core, width: unit * CORE_RATIO };
  return [
    ...(casing === "none"
      ? []
      : [
          pathShape({
            id: `${id}-casing`,
            name,
            paths,
            stroke: solid(casing, unit + 2 * CASING_PX * box.scale),
          }),
        ]),
    pathShape({ id: `${id}-line`, name, paths, stroke: line }),
    ...(inCore === null ? [] : [pathShape({ id: `${id}-core`, name, paths, stroke: inCore })]),
  ];
}

function bandOf({ fill, opacity }: Of<"band">, box: SampleBox, { id, name }: NamedShape): PathShape[] {
  const paths = [stretchOf(box, 6)];
  return [12, 9, 6, 3].map((px) =>
    pathShape({ id: `${id}-${px}`, name, paths, stroke: solid(fill, px * box.scale, opacity / 2) }),
  );
}

/** Rising lines, as they fill a country. */
function hatchOf(
  { fill, opacity }: Of<"hatch">,
  { x, y, width, scale }: SampleBox,
  named: NamedShape,
): PathShape {
  const [left, half, step] = [x + 5 * scale, 5 * scale, (width - 20 * scale) / 3];
  const paths = [0, 1, 2, 3].map((i) => {
    const from = left + i * step;
    return pathAlong([from, y + half], [from + 10 * scale, y - half]);
  });
  return pathShape({ ...named, paths, stroke: solid(fill, 1.6 * scale, opacity) });
}

function pointOf(
  { shape, radius, fill, stroke, strokeWidth }: Of<"point">,
  box: SampleBox,
  named: NamedShape,
): Shape {
  const inks = { fill, stroke: strokeWidth > 0 ? solid(stroke, strokeWidth * box.scale) : null };
  const at = [box.x + box.width / 2, box.y] as const;
  return symbolShape(shape, at, Math.min(radius * 1.2, 6) * box.scale, { ...named, ...inks, opacity: 1 });
}

function areaOf({ fill, fillOpacity, ground }: Of<"area">, box: SampleBox, named: NamedShape): PathShape[] {
  const [width, height] = [box.width - 10 * box.scale, 10 * box.scale];
  const paths = [rectangle(box.x + 5 * box.scale, box.y - height / 2, width, height)];
  return [
    pathShape({ ...named, id: `${named.id}-ground`, paths, fill: ground }),
    pathShape({ ...named, paths, fill, opacity: fillOpacity }),
  ];
}

function stretchOf({ x, y, width, scale }: SampleBox, end = 3): Path {
  return pathAlong([x + end * scale, y], [x + width - end * scale, y]);
}
