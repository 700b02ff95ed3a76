import type { Sample } from "../../scene/legend";
import { CASING_PX, CORE_RATIO } from "../../scene/scene";
import { CORNERS } from "../../scene/shapes";
import { type Path, type PathShape, rectangle, type Shape, type Stroke, solid } from "../flat/shapes";

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
  const named = { id, name, opacity: 1 };
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

type NamedShape = Pick<Shape, "id" | "name" | "opacity">;

function lineOf(
  { stroke, width, dash, casing, core }: Of<"line">,
  box: SampleBox,
  named: NamedShape,
): PathShape[] {
  const unit = width * box.scale;
  const line = (part: string, stroke: Stroke): PathShape => {
    return {
      ...named,
      id: `${named.id}-${part}`,
      shape: "path",
      paths: [stretchOf(box)],
      fill: null,
      stroke,
    };
  };
  return [
    ...(casing === "none" ? [] : [line("casing", solid(casing, unit + 2 * CASING_PX * box.scale))]),
    line("line", { ink: stroke, width: unit, opacity: 1, dash, unit }),
    ...(core === null ? [] : [line("core", { ink: core, width: unit * CORE_RATIO, opacity: 1, dash, unit })]),
  ];
}

function bandOf({ fill, opacity }: Of<"band">, box: SampleBox, named: NamedShape): PathShape[] {
  return [12, 9, 6, 3].map(
    (px): PathShape => ({
      ...{ ...named, id: `${named.id}-${px}`, shape: "path", paths: [stretchOf(box, 6)], fill: null },
      stroke: solid(fill, px * box.scale, opacity / 2),
    }),
  );
}

/** Rising lines, as they fill a country. */
function hatchOf(
  { fill, opacity }: Of<"hatch">,
  { x, y, width, scale }: SampleBox,
  named: NamedShape,
): PathShape {
  const [left, half, step] = [x + 5 * scale, 5 * scale, (width - 20 * scale) / 3];
  const paths = [0, 1, 2, 3].map((i): Path => {
    const from = left + i * step;
    const to = from + 10 * scale;
    return { points: [[from, y + half] as const, [to, y - half] as const], isClosed: false };
  });
  return { ...named, shape: "path", paths, fill: null, stroke: solid(fill, 1.6 * scale, opacity) };
}

function pointOf(
  { shape, radius, fill, stroke, strokeWidth }: Of<"point">,
  box: SampleBox,
  named: NamedShape,
): Shape {
  const r = Math.min(radius * 1.2, 6) * box.scale;
  const [x, y] = [box.x + box.width / 2, box.y];
  const ink = { fill, stroke: strokeWidth > 0 ? solid(stroke, strokeWidth * box.scale) : null };
  const corners = CORNERS[shape];
  if (corners === null) return { ...named, ...ink, shape: "disc", at: [x, y], radius: r };
  const points = corners.map(([cx, cy]) => [x + cx * r, y + cy * r] as const);
  return { ...named, ...ink, shape: "path", paths: [{ points, isClosed: true }] };
}

function areaOf({ fill, fillOpacity, ground }: Of<"area">, box: SampleBox, named: NamedShape): PathShape[] {
  const [width, height] = [box.width - 10 * box.scale, 10 * box.scale];
  const paths = [rectangle(box.x + 5 * box.scale, box.y - height / 2, width, height)];
  return [
    { ...named, id: `${named.id}-ground`, shape: "path", paths, fill: ground, stroke: null },
    { ...named, shape: "path", paths, fill, opacity: fillOpacity, stroke: null },
  ];
}

function stretchOf({ x, y, width, scale }: SampleBox, end = 3): Path {
  const [from, to] = [x + end * scale, x + width - end * scale];
  return { points: [[from, y] as const, [to, y] as const], isClosed: false };
}
