import { expect, test } from "vitest";
import { legendOf } from "../../src/scene/legendOf";
import type { ContextAssets } from "../../src/scene/look";
import type { View } from "../../src/view/view";
import { first } from "../there";
import { facility, indexWith, LOOK, marksOf, segment, VIEW } from "./fixture";

function rowsOf(index = indexWith(), view: View = VIEW, assets: ContextAssets | null = null) {
  const legend = legendOf(marksOf(index, view, LOOK, assets), index, view, LOOK, assets);
  return Object.fromEntries(legend.map(({ id, rows }) => [id, rows.map((row) => row.name ?? row.label)]));
}

const BORDERS = ["legend.border.dashed", "legend.border.dotted"];
const COUNTRIES = ["legend.country.member", "legend.country.neighbour", ...BORDERS];

test("the legend explains what is on the map", () => {
  expect(rowsOf()).toEqual({
    corridors: ["east", "west", "legend.corridor.context"],
    status: ["legend.status.not-yet"],
    certainty: ["certainty.surveyed"],
    voltage: ["legend.voltage.330"],
    facilities: ["facilityKind.converter-station", "legend.facility.not-yet"],
    countries: COUNTRIES,
  });
});

test("what comes onto the map comes into the legend", () => {
  const index = indexWith({
    segments: [
      segment({
        id: "east/a",
        certainty: "indicative",
        statuses: [{ status: "in-operation", date: "2025" }],
      }),
      segment({
        id: "east/b",
        current: "dc",
        kV: null,
        statuses: [{ status: "under-construction", date: "2025" }],
      }),
      segment({ id: "east/c", kV: 110, part: "supporting" }),
    ],
    facilities: [facility({ kind: "substation", statuses: [{ status: "in-operation", date: "2025" }] })],
  });
  expect(rowsOf(index)).toEqual({
    corridors: ["east", "part.supporting"],
    status: ["status.in-operation", "status.under-construction", "legend.status.not-yet"],
    certainty: ["certainty.surveyed", "certainty.indicative"],
    voltage: ["legend.voltage.330", "legend.voltage.0", "legend.voltage.unknown", "legend.current.dc"],
    facilities: ["facilityKind.substation", "legend.facility.standing"],
    countries: COUNTRIES,
  });
});

test("a link that stands and isn't known is explained as one, and not by how well its route is known", () => {
  const index = indexWith({
    segments: [
      segment({ id: "east/a", drawn: "grid", certainty: "published", uncertaintyKm: 2 }),
      segment({ id: "east/b", drawn: "schematic", certainty: "indicative" }),
    ],
  });
  expect(rowsOf(index).certainty).toEqual(["certainty.published", "legend.schematic"]);
});

test("what is switched off isn't explained", () => {
  const view: View = {
    ...VIEW,
    switched: { corridors: false, certainty: false, facilities: false, members: false },
  };
  expect(rowsOf(indexWith(), view)).toEqual({ countries: BORDERS });
});

test("on a day before anything was known, no line is explained", () => {
  expect(rowsOf(indexWith(), { ...VIEW, date: "1990-01-01" })).toEqual({ countries: COUNTRIES });
});

test("layers of context are explained once they are on", () => {
  const assets: ContextAssets = {
    plants: [{ id: "p", name: "P", technology: "wind", MW: 50, status: "planned", at: [50, 40] }],
    substations: [{ id: "s", name: "S", kV: 220, status: "planned", at: [50, 40] }],
    interconnectors: [],
  };
  const view: View = { ...VIEW, switched: { plants: true, substations: true, interconnectors: true } };
  expect(rowsOf(indexWith(), view, assets).context).toEqual(["technology.wind", "legend.substation"]);
});

test("a row of a corridor shows its line as the map does, and picks it", () => {
  const index = indexWith();
  const [row] = first(legendOf(marksOf(index, VIEW, LOOK), index, VIEW, LOOK)).rows;
  expect(row).toMatchObject({
    picks: { kind: "corridor", id: "east" },
    sample: { sample: "line", stroke: LOOK.palette.ink.missionA, dash: "solid" },
  });
});
