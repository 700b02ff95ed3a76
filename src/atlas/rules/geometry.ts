import { type Draft, everyFeature, geometryOf } from "../draft";
import type { Raw } from "../geoReader";
import { lengthKm } from "../lengthKm";
import type { Problem } from "../problems";
import { isLonLat, type LonLat } from "./places";

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
  if (points <= 1) return [{ where, message: `a line needs at least two different points, found ${points}` }];
  return line.every(isLonLat) ? pointProblems(line, where) : [];
}

/** A point that stands in a line twice, and inner points that a line can't sensibly go by. */
function pointProblems(line: readonly LonLat[], where: string): Problem[] {
  const first = new Map<string, number>();
  return line.flatMap((at, i) => {
    const other = first.get(String(at));
    first.set(String(at), i);
    const message =
      other === undefined
        ? detourMessage(line[i - 1], at, line[i + 1])
        : `the point [${at.join(", ")}] stands in the line twice, first as #${other + 1}`;
    return message ? [{ where: `${where} › #${i + 1}`, message }] : [];
  });
}

/** So many times as long as straight on may the way by an inner point be. A hairpin of a valley road has some 2. */
const FARTHEST = 3;

function detourMessage(before: LonLat | undefined, at: LonLat, after: LonLat | undefined): string | null {
  if (!before || !after) return null;
  const straight = kmBy(before, after);
  const isTooFar = (point: LonLat) => kmBy(before, point, after) > FARTHEST * straight;
  if (straight === 0 || !isTooFar(at)) return null;
  const away = Math.round(Math.min(kmBy(before, at), kmBy(at, after)));
  const hint = isTooFar([at[1], at[0]]) ? "" : "; longitude and latitude look swapped";
  return `[${at.join(", ")}] lies ${away} km off the points before and after it, which are ${Math.round(straight)} km apart${hint}`;
}

function kmBy(...points: readonly LonLat[]): number {
  return lengthKm(points.map(([lon, lat]) => [lon, lat]));
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
