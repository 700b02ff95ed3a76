import { describe, expect, test } from "vitest";
import { composeScene, sceneComposer } from "../../src/scene/composeScene";
import type { ContextAssets, Places } from "../../src/scene/look";
import { cssPalette, light, projector } from "../../src/scene/palette";
import type { LineMark, Mark } from "../../src/scene/scene";
import type { View } from "../../src/view/view";
import { first, there } from "../there";
import { facility, indexWith, LOOK, marksOf, segment, VIEW } from "./fixture";

function marksWith(index: Parameters<typeof indexWith>[0], view = VIEW, look = LOOK): readonly Mark[] {
  return marksOf(indexWith(index), view, look);
}

function lineOf(changes: Parameters<typeof segment>[0], look = LOOK): LineMark {
  const marks = marksWith({ segments: [segment(changes)] }, VIEW, look);
  return there(marks.find((mark): mark is LineMark => mark.mark === "line"));
}

test.each([
  ["in-operation", "solid"],
  ["under-construction", "dashed"],
  ["in-permitting", "dotted"],
  ["planned", "dotted"],
  ["under-consideration", "dotted"],
] as const)("a segment that is %s is %s", (status, dash) => {
  expect(lineOf({ statuses: [{ status, date: "2026" }] }).dash).toBe(dash);
});

test("the latest status counts, or the one known on the day that is looked at", () => {
  const statuses = [
    { status: "planned", date: "2024-05" },
    { status: "under-construction", date: "2026-01-29" },
  ] as const;
  const dashOn = (date: string | null) =>
    marksWith({ segments: [segment({ statuses })] }, { ...VIEW, date }).flatMap((mark) =>
      mark.mark === "line" ? [mark.dash] : [],
    );
  expect([dashOn(null), dashOn("2025-01-01"), dashOn("2020-01-01")]).toEqual([["dashed"], ["dotted"], []]);
});

test("a higher voltage is a wider line, and one that isn't published lies between", () => {
  const widths = [110, 220, 330, null, 500].map((kV) => lineOf({ kV }).width);
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  expect(new Set(widths).size).toBe(5);
});

test.each([
  ["direct current", { current: "dc" }, true],
  ["alternating current", { current: "ac" }, false],
  ["a submarine cable whose current isn't published", { current: null, kind: "submarine-cable" }, true],
  ["a line whose current isn't published", { current: null }, false],
] as const)("%s has a core: %#", (_, changes, hasCore) => {
  expect(lineOf(changes).core !== null).toBe(hasCore);
});

test("the corridors of the mission have hues of their own, those of context share a quiet one", () => {
  const { ink } = light;
  const strokes = marksWith({}).flatMap((mark) => (mark.mark === "line" ? [[mark.id, mark.stroke]] : []));
  expect(Object.fromEntries(strokes)).toEqual({
    "segment:east/a": ink.missionA,
    "segment:west/a": ink.missionB,
    "segment:north/a": ink.context,
  });
});

test("corridors of the mission lie above those of context, the first one on top", () => {
  const lines = marksWith({}).filter(({ mark }) => mark === "line");
  expect(lines.map(({ id }) => id)).toEqual(["segment:north/a", "segment:west/a", "segment:east/a"]);
});

test("what serves a corridor is thinner and softer, what is only related has no hue", () => {
  const own = lineOf({ part: "corridor" });
  const supporting = lineOf({ part: "supporting" });
  const related = lineOf({ part: "related" });
  expect([own.stroke, supporting.stroke, related.stroke]).toEqual([
    light.ink.missionA,
    light.ink.missionASoft,
    light.ink.contextSoft,
  ]);
  expect(own.width).toBeGreaterThan(supporting.width);
  expect(supporting.width).toBeGreaterThan(related.width);
});

test.each([
  ["indicative", 60, [120]],
  ["indicative", null, [40]],
  ["published", null, [8]],
  ["surveyed", null, []],
] as const)("a route that is %s within %s km lies in bands of %j km", (certainty, uncertaintyKm, widths) => {
  const marks = marksWith({ segments: [segment({ certainty, uncertaintyKm })] });
  expect(marks.flatMap((mark) => (mark.mark === "band" ? [mark.widthKm] : []))).toEqual(widths);
});

test("what only serves a corridor lies in a paler band", () => {
  const opacityOf = (part: "corridor" | "supporting" | "related") =>
    marksWith({ segments: [segment({ certainty: "indicative", part })] }).flatMap((mark) =>
      mark.mark === "band" ? mark.opacity : [],
    );
  const [own, serving, related] = [opacityOf("corridor"), opacityOf("supporting"), opacityOf("related")];
  expect(there(own[0])).toBeGreaterThan(there(serving[0]));
  expect(there(serving[0])).toBeGreaterThan(there(related[0]));
});

test("a line that is known to a few km is crisp, and a link of which only its ends are known is thin and tells of no ground", () => {
  const marks = marksWith({
    segments: [
      segment({ id: "east/a", certainty: "published", uncertaintyKm: 2, drawn: "grid" }),
      segment({ id: "east/b", certainty: "indicative", uncertaintyKm: 20, drawn: "schematic" }),
    ],
  });
  expect(marks.filter(({ mark }) => mark === "band")).toEqual([]);
  const lines = marks.flatMap((mark) => (mark.mark === "line" ? mark : []));
  const widthOf = (id: string) => there(lines.find(({ of }) => of.id === id)).width;
  expect(widthOf("east/b")).toBeLessThan(widthOf("east/a"));
  expect(lines.flatMap(({ of, onGrid }) => (onGrid ? of.id : []))).toEqual(["east/a"]);
});

describe("facilities", () => {
  const pointOf = (changes: Parameters<typeof facility>[0]) =>
    marksWith({ facilities: [facility(changes)] }).find((mark) => mark.mark === "point");

  test.each([
    ["substation", "square"],
    ["converter-station", "diamond"],
    ["landing-point", "triangle"],
    ["generation-area", "circle"],
    ["power-plant", "circle"],
    ["border-point", "ring"],
    ["waypoint", undefined],
  ] as const)("a %s is a %s", (kind, shape) => {
    expect(pointOf({ kind })?.shape).toBe(shape);
  });

  test("are filled once they stand", () => {
    const fillWhen = (status: "planned" | "in-operation") =>
      pointOf({ statuses: [{ status, date: "2026" }] })?.fill;
    expect([fillWhen("planned"), fillWhen("in-operation")]).toEqual([light.ink.paper, light.ink.missionA]);
  });

  test.each([
    ["Jabrayil 330/110 kV junction substation", "Jabrayil"],
    ["Aktau (east end of the Caspian cable, schematic)", "Aktau"],
    ["Maritsa East 3 400 kV", "Maritsa East 3"],
    ["Mingachevir: thermal power plant", "Mingachevir"],
    ["Нахичевань", "Нахичевань"],
  ])("%s is labelled %s", (name, text) => {
    const marks = marksWith({ facilities: [facility({ name: { en: name } })] });
    expect(
      marks.flatMap((mark) =>
        mark.id === "name:facility:east/conv" && mark.mark === "label" ? [mark.text] : [],
      ),
    ).toEqual([text]);
  });
});

test.each([
  ["corridors", "segment:east/a"],
  ["certainty", "band:east/a"],
  ["facilities", "facility:east/conv"],
  ["members", "country:AZ"],
  ["places", "name:country:AZ"],
] as const)("the switch of %s takes %s away", (layer, id) => {
  const index = { segments: [segment({ certainty: "indicative" })] };
  const ids = (switched: View["switched"]) => marksWith(index, { ...VIEW, switched }).map((mark) => mark.id);
  expect(ids({})).toContain(id);
  expect(ids({ [layer]: false })).not.toContain(id);
});

test("layers that are off by default draw their records once switched on", () => {
  const assets: ContextAssets = {
    plants: [
      { id: "small", name: "Small", technology: "wind", MW: 50, status: "planned", at: [50, 40] },
      { id: "large", name: "Large", technology: "solar", MW: 900, status: "in-operation", at: [50, 40] },
      { id: "nowhere", name: "Nowhere", technology: "solar", MW: 9, status: "planned", at: null },
    ],
    substations: [{ id: "sub", name: "Sub", kV: 220, status: "in-operation", at: [50, 40] }],
    interconnectors: [
      {
        id: "tie",
        name: "Tie",
        current: "dc",
        kV: 500,
        status: "planned",
        line: [
          [50, 40],
          [51, 41],
        ],
      },
    ],
  };
  const idsWith = (switched: typeof VIEW.switched) =>
    marksOf(indexWith(), { ...VIEW, switched }, LOOK, assets)
      .map(({ id }) => id)
      .filter((id) => /^(?:plant|substation|interconnector):/.test(id));
  expect(idsWith({})).toEqual([]);
  expect(idsWith({ plants: true, substations: true, interconnectors: true })).toEqual([
    "interconnector:tie",
    "substation:sub",
    "plant:large",
    "plant:small",
  ]);
});

test("names are in the language of the page, and in English where it has none", () => {
  const places: Places = {
    cities: [
      {
        lon: 49.9,
        lat: 40.4,
        rank: 1,
        country: "AZ",
        capital: true,
        names: { en: "Baku", az: "Bakı" },
      },
    ],
    features: [{ id: "caspian", kind: "sea", lon: 51, lat: 41, rank: 1, names: { en: "Caspian Sea" } }],
  };
  const texts = marksWith({}, VIEW, {
    ...LOOK,
    language: "az",
    countryName: () => "Türkiyə İi",
    places,
  }).flatMap((mark) => (mark.mark === "label" ? [mark.text] : []));
  expect(texts).toEqual(expect.arrayContaining(["Bakı", "Caspian Sea", "TÜRKİYƏ İİ"]));
});

test("no name is smaller than 12 px", () => {
  const sizes = marksWith({}).flatMap((mark) => (mark.mark === "label" ? [mark.size] : []));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test("for the projector, lines are 1.6 and type 1.3 times as large", () => {
  const look = { ...LOOK, palette: projector };
  expect(lineOf({}, look).width / lineOf({}).width).toBeCloseTo(1.6, 1);
  const sizeIn = (palette: typeof light) =>
    first(
      marksWith({}, VIEW, { ...LOOK, palette }).flatMap((mark) => (mark.mark === "label" ? [mark.size] : [])),
    );
  expect(sizeIn(projector) / sizeIn(light)).toBeCloseTo(1.3, 1);
});

test("in the palette of the style sheet, every colour is left to it", () => {
  const text = JSON.stringify(composeScene(indexWith(), VIEW, { ...LOOK, palette: cssPalette }));
  expect(text).not.toMatch(/#[0-9a-f]{6}/);
  expect(text).toContain("var(--missionA)");
});

test("every mark has an id of its own", () => {
  const ids = marksWith({ segments: [segment({ certainty: "indicative" })] }).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a pick makes no new marks, another day does", () => {
  const index = indexWith();
  const compose = sceneComposer();
  const marks = compose(index, VIEW, LOOK).marks;
  const picked = compose(index, { ...VIEW, picked: { kind: "corridor", id: "east" } }, LOOK).marks;
  const before = compose(index, { ...VIEW, date: "2020-01-01" }, LOOK).marks;
  expect([picked === marks, before === marks]).toEqual([true, false]);
});

test("two maps in one place keep their marks, whichever is asked first", () => {
  const [one, other] = [sceneComposer(), sceneComposer()];
  const atlases = [indexWith(), indexWith()] as const;
  const first = one(atlases[0], VIEW, LOOK).marks;
  other(atlases[1], VIEW, LOOK);
  expect(one(atlases[0], VIEW, LOOK).marks).toBe(first);
});

test("the greater a town, the larger its dot and the heavier its name", () => {
  const cities = [1, 2, 3, 4].map((rank) => ({
    ...{ rank, lon: 50, lat: 40, country: "AZ" },
    names: { en: `Town ${rank}` },
  }));
  const marks = marksWith({}, VIEW, { ...LOOK, places: { cities, features: [] } });
  const towns = marks.filter(({ of }) => of.kind === "place");
  const radii = towns.flatMap((mark) => (mark.mark === "point" ? mark.radius : []));
  const faces = towns.flatMap((mark) => (mark.mark === "label" ? [[mark.size, mark.weight]] : []));
  expect(radii).toEqual([...radii].sort((a, b) => b - a));
  expect(new Set(radii).size).toBe(4);
  expect(faces).toEqual([
    [13, 600],
    [12, 500],
    [12, 500],
    [12, 500],
  ]);
});
