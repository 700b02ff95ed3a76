/**
 * The United Nations geodata and the Natural Earth 50m waters that npm `plotly.js` carries.
 * Traps: the file is a script that hangs itself on `window`; country lines are generalised to some 15 km.
 */
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { feature, mesh } from "topojson-client";
import { fileOf } from "./fetch.mjs";

/** @returns {import("topojson-specification").Topology} with `countries` (id: ISO 3166-1 alpha-3, XJK, XAC …), `lakes` and others */
export function worldByUN() {
  const sandbox = { window: {}, self: {} };
  vm.runInNewContext(readFileSync(fileOf("plotly.js", "plotly-geo-assets.js"), "utf8"), sandbox);
  return JSON.parse(JSON.stringify(sandbox.window.Plotly.topojson.world_50m));
}

/**
 * Outline of one country.
 * @param {string} id
 */
export function outlineByUN(id) {
  const world = worldByUN();
  return feature(world, world.objects.countries).features.find((country) => country.id === id).geometry;
}

/**
 * The line that United Nations maps draw, dotted, around Aksai Chin on its eastern side. The western side is among the inner lines.
 * @returns {import("geojson").MultiLineString}
 */
export function aksaiChinLine() {
  const world = worldByUN();
  return mesh(world, world.objects.countries, (a, b) => [a.id, b.id].sort().join() === "CHN,XAC");
}
