import { type Draft, everyFeature, geometryOf } from "../draft";
import type { Raw } from "../geoReader";
import type { Problem } from "../problems";
import { isLonLat } from "./places";

/** Lines have a length; areas are closed and wound as RFC 7946 asks: outlines counter-clockwise, holes clockwise. */
export function geometry(draft: Draft): Problem[] {
  return [...everyFeature(draft).flatMap(shapesOf), ...draft.strangers.map(strangerIn)];
}

function shapesOf(feature: Raw): Problem[] {
  const { type, coordinates } = geometryOf(feature);
  const where = `${feature.where} › geometry.coordinates`;
  if (!Array.isArray(coordinates)) return [];
  if (type === "LineString") return lineProblems(coordinates, where);
  if (type === "Polygon") return areaProblems(coordinates, where);
  if (type === "MultiPolygon")
    return coordinates.flatMap((area: unknown, i) =>
      Array.isArray(area) ? areaProblems(area, `${where} › #${i + 1}`) : [],
    );
  return [];
}

function lineProblems(line: readonly unknown[], where: string): Problem[] {
  const points = new Set(line.map((position) => String(position))).size;
  if (points > 1) return [];
  return [{ where, message: `a line needs at least two different points, found ${points}` }];
}

function areaProblems(rings: readonly unknown[], where: string): Problem[] {
  return rings.flatMap((ring, i) => {
    if (!Array.isArray(ring) || !ring.every(isLonLat)) return [];
    const message = ringMessage(ring, i === 0);
    return message ? [{ where: `${where} › #${i + 1}`, message }] : [];
  });
}

function ringMessage(ring: readonly (readonly [number, number])[], isOutline: boolean): string | null {
  const [first, last] = [ring.at(0), ring.at(-1)];
  if (String(first) !== String(last)) return "the ring is open; its last point must be its first";
  if (ring.length < 4) return `a ring needs at least four points, found ${ring.length}`;
  if (turning(ring) > 0 === isOutline) return null;
  return isOutline
    ? "the outline is wound clockwise; RFC 7946 wants it counter-clockwise"
    : "the hole is wound counter-clockwise; RFC 7946 wants it clockwise";
}

/** Twice the area in square degrees: positive when the ring runs counter-clockwise. */
function turning(ring: readonly (readonly [number, number])[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * y2 - x2 * y;
  }, 0);
}

function strangerIn(feature: Raw): Problem {
  const { type } = geometryOf(feature);
  const isMulti = typeof type === "string" && type.startsWith("Multi");
  return {
    where: `${feature.where} › geometry.type`,
    message: `expected a LineString (a segment) or a Point (a facility), found ${
      typeof type === "string" ? `“${type}”` : "nothing"
    }${isMulti ? "; in QGIS, “Multipart to singleparts” parts it" : ""}`,
  };
}
