import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { styleOf } from "../../../src/draw/live/style";
import { groundLayers } from "../../../src/scene/ground";
import { dark, light, projector } from "../../../src/scene/palette";

test.each(Object.entries({ light, dark, projector }))("MapLibre accepts the style in %s", (_, palette) => {
  for (const projection of ["mercator", "globe"] as const) {
    const style = styleOf(groundLayers(palette), "https://example.org/", projection, 4.2);
    expect(validateStyleMin(style)).toEqual([]);
  }
});

test("layers have names of their own", () => {
  const { layers } = styleOf(groundLayers(light), "https://example.org/", "mercator", 4);
  const ids = layers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
