import { expect, test } from "vitest";
import type { Position } from "../../src/atlas/atlas";
import type { IndexedMeeting } from "../../src/atlas/atlasIndex";
import { composeScene } from "../../src/scene/composeScene";
import { litBy } from "../../src/scene/litBy";
import type { PickedKind } from "../../src/view/view";
import { indexWith, LOOK, meeting, segment, VIEW } from "./fixture";

const EAST = ["corridor east", "segment east/a"];
const WEST = ["corridor west", "segment west/a"];
const STATION = "facility east/conv";

test.each<[PickedKind, string, string[]]>([
  ["corridor", "east", [...EAST, STATION, "country AZ"]],
  ["segment", "east/a", ["segment east/a", STATION, "facility east/end"]],
  ["facility", "east/conv", [STATION]],
  ["member", "AZ", ["country AZ", ...EAST, ...WEST, STATION, "segment north/a"]],
  ["party", "works", EAST],
  ["party", "GE", ["country GE", "corridor north", "segment north/a"]],
  ["meeting", "board-1", [...EAST, "country TR"]],
  ["series", "board", [...EAST, "country TR"]],
  ["centre", "cececo", ["country AZ", "country TR", "place baku"]],
  ["plant", "p", ["plant p"]],
  ["substation", "s", ["substation s"]],
  ["interconnector", "i", ["interconnector i"]],
])("picking the %s %s lights just this", (kind, id, subjects) => {
  const lit = litBy(indexWith(), { ...VIEW, picked: { kind, id } }) ?? [];
  expect(lit.map((subject) => `${subject.kind} ${subject.id}`).sort()).toEqual(subjects.toSorted());
});

test("of a meeting the town is lit in which it was, or, of one that met online, that of its organiser", () => {
  const town = (en: string, lon: number, lat: number) => ({
    lon,
    lat,
    rank: 1,
    country: "AZ",
    names: { en },
  });
  const places = { cities: [town("Sumgayit", 49.67, 40.59), town("Baku", 49.89, 40.38)], features: [] };
  const hall: Position = [49.94, 40.41];
  const seat: Position = [49.87, 40.41];
  const litWith = (meetings: readonly IndexedMeeting[]) =>
    litBy(indexWith({ meetings }), { ...VIEW, picked: { kind: "meeting", id: "board-1" } }, { places });
  const baku = { kind: "place", id: "baku" };
  expect(litWith([meeting({ at: hall })])).toContainEqual(baku);
  expect(litWith([meeting({ at: null, anchor: seat })])).toContainEqual(baku);
  expect(litWith([meeting({ at: [44.8, 41.7] })])).not.toContainEqual(
    expect.objectContaining({ kind: "place" }),
  );
});

test("with nothing picked, all marks speak alike", () => {
  expect(litBy(indexWith(), VIEW)).toBeNull();
});

test.each<[PickedKind, string]>([
  ["corridor", "gone"],
  ["segment", "gone"],
  ["facility", "gone"],
  ["party", "unheard-of"],
  ["meeting", "gone"],
])("a %s that isn't on the map leaves all marks alike", (kind, id) => {
  expect(litBy(indexWith(), { ...VIEW, picked: { kind, id } })).toBeNull();
});

test("whatever is of a subject stands out with it: its line, the band in which it lies, its name", () => {
  const index = indexWith({ segments: [segment({ certainty: "indicative" })] });
  const { lit } = composeScene(index, { ...VIEW, picked: { kind: "corridor", id: "east" } }, LOOK);
  expect([...(lit?.focus ?? [])].sort()).toEqual([
    "band:east/a",
    "country:AZ",
    "facility:east/conv",
    "name:corridor:east",
    "name:country:AZ",
    "name:facility:east/conv",
    "segment:east/a",
  ]);
});
