import {
  createPropertyExpression,
  type FilterSpecification,
  featureFilter,
  latest,
  type StylePropertySpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { AREA_LAYERS, MARK_LAYERS } from "../../../src/draw/live/markLayers";
import { fineZoomOf } from "../../../src/draw/live/style";
import { CONTEXT_OPACITY, DASHES, widthAt } from "../../../src/scene/scene";
import { there } from "../../there";

type State = Record<string, unknown>;

const CONTEXT = { emphasis: "context" };
const HOVER = { hover: true };
const LINE = { mark: "line", stroke: "#5b3fd6", width: 4, casing: "#ffffff", dash: "solid" };

const layerOf = (id: string) => there([...AREA_LAYERS, ...MARK_LAYERS].find((layer) => layer.id === id));

/** What MapLibre makes of a property of a layer for a mark, at a zoom and in a state. */
function drawnAs(id: string, name: string, properties: State, zoom = 5, state: State = {}): unknown {
  const layer = layerOf(id);
  const kind = name in (layer.paint ?? {}) ? "paint" : "layout";
  const value = (layer[kind] as State)[name];
  const specs = latest as unknown as Record<string, Record<string, StylePropertySpecification>>;
  const spec = there(specs[`${kind}_${layer.type}`]?.[name]);
  const made = createPropertyExpression(value, `${id}.${name}`, spec, { fineZoom: fineZoomOf(zoom) });
  if (made.result === "error") throw new Error(made.value.map(({ message }) => message).join());
  const feature = { type: properties["mark"] === "line" ? 2 : 1, properties } as const;
  return made.value.evaluate({ zoom }, feature, state);
}

function isShown(id: string, properties: State, zoom = 5): boolean {
  const filter = (layerOf(id) as { filter?: FilterSpecification }).filter;
  const { filter: passes } = featureFilter(filter, `layers.${id}`, { fineZoom: fineZoomOf(zoom) });
  return passes({ zoom }, { type: 2, properties });
}

describe("a line", () => {
  test.each([2, 3.5, 5, 7, 9, 10])("is as wide at zoom %d as every pen draws it", (zoom) => {
    expect(drawnAs("solid", "line-width", LINE, zoom)).toBeCloseTo(widthAt(4, zoom), 9);
  });

  test("is wider by two fifths under the pointer", () => {
    expect(drawnAs("solid", "line-width", LINE, 5, HOVER)).toBeCloseTo(4 * 1.4, 9);
  });

  test("has its own colour, its casing 1.4 px more on either side, its core a third", () => {
    expect(String(drawnAs("solid", "line-color", LINE))).toBe("rgba(91,63,214,1)");
    expect(drawnAs("casing", "line-width", LINE)).toBeCloseTo(4 + 2 * 1.4, 9);
    expect(drawnAs("solid-core", "line-width", { ...LINE, core: "#fff" })).toBeCloseTo(4 / 3, 9);
  });

  test.each([
    ["as it is", {}, 1],
    ["in context", CONTEXT, CONTEXT_OPACITY.line],
    ["in context under the pointer", { ...CONTEXT, ...HOVER }, 1],
  ])("%s is as strong as the scene says", (_, state, opacity) => {
    expect(drawnAs("solid", "line-opacity", LINE, 5, state)).toBeCloseTo(opacity, 9);
    expect(drawnAs("casing", "line-opacity", LINE, 5, state)).toBeCloseTo(0.75 * opacity, 9);
  });

  test.each([
    [5, 1],
    [5.4, 4 / 5],
    [5.9, 3 / 5],
  ])("that is dashed has its pattern shortened at zoom %d, where MapLibre stretches it", (zoom, part) => {
    const dashed = { ...LINE, dash: "dashed" };
    expect(drawnAs("dashed", "line-dasharray", dashed, zoom)).toEqual(
      DASHES.dashed.pattern.map((length) => expect.closeTo(part * length, 9)),
    );
    // In widths of a line a third as wide, so that the core breaks with its line.
    expect(drawnAs("dashed-core", "line-dasharray", { ...dashed, core: "#fff" }, zoom)).toEqual(
      DASHES.dashed.pattern.map((length) => expect.closeTo(3 * part * length, 9)),
    );
  });

  test("is drawn by the layer of its pattern, and a dotted one by one layer of dots", () => {
    const drawnBy = (dash: string) =>
      MARK_LAYERS.map(({ id }) => id).filter(
        (id) => /^(?:solid|dashed|dots)/.test(id) && isShown(id, { ...LINE, dash }),
      );
    expect(["solid", "dashed", "dotted"].map(drawnBy)).toEqual([["solid"], ["dashed"], ["dots-4"]]);
  });
});

describe("a country", () => {
  test("has the tint of its mark, and none without", () => {
    const tint = { fill: "#335577", fillOpacity: 0.4 };
    expect(String(drawnAs("detail-area", "fill-color", {}, 6, tint))).toBe("rgba(51,85,119,1)");
    expect(drawnAs("detail-area", "fill-opacity", {}, 6, tint)).toBe(0.4);
    expect(drawnAs("detail-area", "fill-opacity", {}, 6, { ...tint, ...CONTEXT })).toBeCloseTo(
      0.4 * CONTEXT_OPACITY.area,
      9,
    );
    expect(drawnAs("detail-area", "fill-opacity", {}, 6)).toBe(0);
  });
});

describe("a name", () => {
  const NAME = {
    mark: "label",
    side: "center",
    minZoom: 4.2,
    maxZoom: 6,
    size: 12,
    offset: 9,
    fill: "#222222",
  };

  test.each([
    [4.1, false],
    [4.2, true],
    [5.9, true],
    [6, false],
  ])("from 4.2 to 6 is laid out at zoom %d: %s", (zoom, shown) => {
    expect(isShown("label-on", NAME, zoom)).toBe(shown);
  });

  test("stands off its place as far as its pens say, in em, and steps back in context", () => {
    expect(drawnAs("label-on", "text-radial-offset", NAME, 9)).toBeCloseTo(widthAt(9, 9) / 12, 9);
    expect(drawnAs("label-on", "text-opacity", NAME, 5, CONTEXT)).toBe(CONTEXT_OPACITY.label);
    expect(String(drawnAs("label-on", "text-color", NAME))).toBe("rgba(34,34,34,1)");
  });
});

test("a symbol shows from its zoom on and grows with the zoom", () => {
  const point = { mark: "point", minZoom: 5, image: "x" };
  expect([4.9, 5].map((zoom) => isShown("point", point, zoom))).toEqual([false, true]);
  expect(drawnAs("point", "icon-size", point, 9)).toBeCloseTo(1.9, 9);
});
