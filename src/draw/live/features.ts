import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { BandMark, LabelMark, LineMark, Mark, PointMark } from "../../scene/scene";
import { imageName } from "./pointImages";

/** Width of a km at the equator at zoom 0, in px: the world is 512 px wide there. */
const PX_PER_KM = 512 / 40_075.017;

/** Marks as MapLibre takes them. Areas aren't among them: they are countries of the ground. */
export function featuresOf(marks: readonly Mark[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: marks.flatMap((mark, order) => (mark.mark === "area" ? [] : [featureOf(mark, order)])),
  };
}

function featureOf(mark: Exclude<Mark, { mark: "area" }>, order: number): Feature {
  const common = { id: mark.id, mark: mark.mark, order };
  switch (mark.mark) {
    case "band":
      return feature({ type: "LineString", coordinates: copy(mark.line) }, { ...common, ...bandOf(mark) });
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

/** Mercator stretches with the latitude, and so does what a km measures on it. */
function bandOf({ line, widthKm, fill, opacity }: BandMark) {
  const lats = line.map(([, lat]) => lat);
  const lat = ((Math.min(...lats) + Math.max(...lats)) / 2) * (Math.PI / 180);
  const widthAtZoom0 = (widthKm * PX_PER_KM) / Math.cos(lat);
  return { fill, opacity, widthAtZoom0, blurAtZoom0: widthAtZoom0 / 3 };
}

function lineOf({ stroke, width, dash, casing, core }: LineMark) {
  return { stroke, width, dash, casing, ...(core !== null && { core }) };
}

function pointOf(mark: PointMark) {
  return { image: imageName(mark), minZoom: mark.minZoom };
}

function labelOf({
  text,
  size,
  weight,
  spacing,
  fill,
  halo,
  haloWidth,
  anchors,
  offset,
  ...rest
}: LabelMark) {
  const { rank, minZoom, maxZoom } = rest;
  const side = anchors[0] ?? "center";
  return { text, size, weight, spacing, fill, halo, haloWidth, side, offset, rank, minZoom, maxZoom };
}

function copy(line: LineMark["line"]): number[][] {
  return line.map(([lon, lat]) => [lon, lat]);
}
