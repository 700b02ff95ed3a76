import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { RELIEF } from "../../../src/draw/groundLevels";
import { styleOf } from "../../../src/draw/live/style";
import { paintedGround } from "../../../src/scene/ground";
import { dark, light, projector } from "../../../src/scene/palette";
import { LEFT_OUT_OF_MAPLIBRE } from "../../../src/site/leftOut";

const STATE = { zoom: 4.2, isWorldSeen: false };

test.each(Object.entries({ light, dark, projector }))("MapLibre accepts the style in %s", (_, palette) => {
  for (const projection of ["mercator", "globe"] as const) {
    const style = styleOf(paintedGround(palette), "https://example.org/", projection, STATE);
    expect(validateStyleMin(style)).toEqual([]);
  }
});

test("layers have names of their own", () => {
  const { layers } = styleOf(paintedGround(light), "https://example.org/", "mercator", STATE);
  const ids = layers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a name that the pen has placed gives way to nothing that MapLibre places: the uppermost symbols are placed first", () => {
  const { layers } = styleOf(paintedGround(light), "https://example.org/", "mercator", STATE);
  expect(layers.filter(({ type }) => type === "symbol").at(-1)?.id).toBe("label-placed");
});

test("the land around the region is asked for only when it is seen", () => {
  const layers = (isWorldSeen: boolean) => {
    const style = styleOf(paintedGround(light), "https://example.org/", "mercator", { zoom: 4, isWorldSeen });
    return {
      shown: style.state?.["worldSeen"]?.default,
      of: style.layers.filter((layer) => "source" in layer && layer.source === "world"),
    };
  };
  expect(layers(false).shown).toBe(false);
  expect(layers(true).shown).toBe(true);
  expect(layers(false).of.map((layer) => layer.layout?.visibility)).toEqual(
    layers(false).of.map(() => ["case", ["global-state", "worldSeen"], "visible", "none"]),
  );
  expect(layers(false).of.length).toBeGreaterThan(0);
});

test("what the build leaves out of MapLibre draws no kind of layer that the map has", () => {
  const { layers } = styleOf(paintedGround(light), "https://example.org/", "globe", STATE);
  // The relief comes later, as a picture.
  const kinds = [...new Set([...layers.map(({ type }) => type), "raster"])];
  expect(kinds).toContain("symbol");
  const modules = kinds.map((kind) => `./draw_${kind.replaceAll("-", "_")}.ts`);
  expect(modules.filter((id) => LEFT_OUT_OF_MAPLIBRE.some(([module]) => module.test(id)))).toEqual([]);
  // Nor are the programs for patterns and gradients there.
  const painted = layers.flatMap((layer) => Object.keys("paint" in layer ? (layer.paint ?? {}) : {}));
  expect(painted.filter((each) => /-(?:pattern|gradient)$/.test(each))).toEqual([]);
});

test("edges of bands of height lie over the tint of countries, as rivers do, and come when the relief goes", () => {
  const { layers } = styleOf(paintedGround(light), "https://example.org/", "mercator", STATE);
  const ids = layers.map(({ id }) => id);
  const edges = layers.filter(({ id, type }) => id.startsWith("detail-heights") && type === "line");
  expect(edges.map(({ minzoom }) => minzoom)).toEqual([5.5]);
  expect(ids.indexOf(edges[0]!.id)).toBeGreaterThan(ids.indexOf("detail-area"));
  expect(RELIEF.goneFromZoom).toBeGreaterThan(5.5);
});

test("a river ends at a lake, as on drawings, and lakes of two levels are never seen at once", () => {
  const { layers } = styleOf(paintedGround(light), "https://example.org/", "mercator", STATE);
  const order = layers.flatMap(({ id }) => /^detail-(rivers-line|lakes|borders-line)/.exec(id)?.[1] ?? []);
  expect([...new Set(order)]).toEqual(["rivers-line", "lakes", "borders-line"]);
  const lakes = layers.filter(({ id }) => /^(?:overview|detail)-lakes$/.test(id));
  expect(lakes.map(({ id, minzoom, maxzoom }) => [id.split("-")[0], minzoom, maxzoom])).toEqual([
    ["overview", undefined, 5.5],
    ["detail", 5.5, undefined],
  ]);
});
