import type { Feature, FeatureCollection, Geometry } from "geojson";
import {
  type Anchor,
  type AreaMark,
  type BandMark,
  CORE_RATIO,
  type LabelMark,
  type LineMark,
  type Mark,
  type PointMark,
  WIDTH_STOPS,
} from "../../scene/scene";
import { standOffs } from "../flat/standOff";
import { imageName } from "./pointImages";

/**
 * Marks as MapLibre takes them. Areas and bands aren't among them: those are countries of the ground, these a picture. Nor are names, which are
 * placed anew when the map rests: see `names.ts`.
 */
export function featuresOf(marks: readonly Mark[]): FeatureCollection {
  return { type: "FeatureCollection", features: marks.filter(isStaying).map(featureOf) };
}

type FeatureMark = Exclude<Mark, AreaMark | BandMark>;
type StayingMark = Exclude<FeatureMark, LabelMark>;

function isStaying(mark: Mark): mark is StayingMark {
  return mark.mark !== "area" && mark.mark !== "band" && mark.mark !== "label";
}

/** A mark as MapLibre takes it. */
export function featureOf(mark: FeatureMark, order: number): Feature {
  const common = { id: mark.id, mark: mark.mark, order };
  switch (mark.mark) {
    case "line":
      return feature({ type: "LineString", coordinates: copy(mark.line) }, { ...common, ...lineOf(mark) });
    case "point":
      return feature({ type: "Point", coordinates: mark.at }, { ...common, ...pointOf(mark) });
    case "label":
      return feature({ type: "Point", coordinates: mark.at }, { ...common, ...labelOf(mark) });
  }
}

function feature(geometry: Geometry, properties: Record<string, unknown>): Feature {
  return { type: "Feature", geometry, properties };
}

function lineOf({ stroke, width, dash, casing, core }: LineMark) {
  const dot = dash === "dotted" && imageName(dotOf(stroke, width, core));
  return { stroke, width, dash, casing, ...(core !== null && { core }), ...(dot && { dot }) };
}

/** A dot as wide as the line; where the line has a core, the middle of the dot is of its colour. */
function dotOf(stroke: string, width: number, core: string | null): Parameters<typeof imageName>[0] {
  const [outer, inner] = [width / 2, (width * CORE_RATIO) / 2];
  return core === null
    ? { shape: "circle", radius: outer, fill: stroke, stroke, strokeWidth: 0 }
    : { shape: "circle", radius: (outer + inner) / 2, fill: core, stroke, strokeWidth: outer - inner };
}

function pointOf(mark: PointMark) {
  return { image: imageName(mark), minZoom: mark.minZoom };
}

function labelOf(label: LabelMark) {
  const { text, size, spacing, fill, halo, haloWidth, offset, rank, minZoom, maxZoom } = label;
  const side = label.anchors[0] ?? "center";
  return {
    ...{ text, size, spacing, fill, halo, haloWidth, offset, rank, minZoom, maxZoom, side },
    ...(side === "top-left" && placesOf(label)),
    face: label.italic ? "italic" : String(label.weight),
  };
}

/** Anchors of a text that stands on a side of its point: the side by which MapLibre holds it. */
const HELD_BY: Record<Anchor, Anchor> = {
  center: "center",
  left: "right",
  right: "left",
  top: "bottom",
  bottom: "top",
  "top-left": "bottom-right",
  "top-right": "bottom-left",
  "bottom-left": "top-right",
  "bottom-right": "top-left",
};

/** A corner is nearer than a side, as on the still pen's picture. */
const CORNER = 0.6;

/**
 * Where MapLibre may put a name, best first, as anchors with offsets in em: near on every side, then further off. One list for each
 * zoom between which widths grow.
 */
function placesOf(label: Pick<LabelMark, "anchors" | "offset" | "of" | "rank" | "size">) {
  const lists = WIDTH_STOPS.map(([zoom, factor]) => {
    const places = standOffs(label).flatMap((far) =>
      label.anchors.flatMap((anchor) => {
        const off = (far * factor * label.offset) / label.size;
        return [HELD_BY[anchor], offsetTo(anchor, off)];
      }),
    );
    return [placesAt(zoom), places];
  });
  return Object.fromEntries(lists);
}

/** The name of the list of a zoom. */
export function placesAt(zoom: number): string {
  return `places${zoom}`;
}

function offsetTo(anchor: Anchor, off: number): [x: number, y: number] {
  const [x, y] = [
    anchor.includes("left") ? -off : anchor.includes("right") ? off : 0,
    anchor.includes("top") ? -off : anchor.includes("bottom") ? off : 0,
  ];
  return x !== 0 && y !== 0 ? [CORNER * x, CORNER * y] : [x, y];
}

function copy(line: LineMark["line"]): number[][] {
  return line.map(([lon, lat]) => [lon, lat]);
}
