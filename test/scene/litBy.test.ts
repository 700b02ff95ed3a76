import { expect, test } from "vitest";
import { litBy } from "../../src/scene/litBy";
import type { PickedKind } from "../../src/view/view";
import { indexWith } from "./fixture";

const EAST = ["name:corridor:east", "segment:east/a", "band:east/a"];
const WEST = ["name:corridor:west", "segment:west/a", "band:west/a"];
const STATION = ["facility:east/conv", "name:facility:east/conv"];
const AZ = ["country:AZ", "name:country:AZ"];
const KZ = ["country:KZ", "name:country:KZ"];
const TR = ["country:TR", "name:country:TR"];

test.each<[PickedKind, string, string[]]>([
  ["corridor", "east", [...EAST, ...STATION, ...AZ]],
  [
    "segment",
    "east/a",
    ["segment:east/a", "band:east/a", ...STATION, "facility:east/end", "name:facility:east/end"],
  ],
  ["facility", "east/conv", STATION],
  ["member", "AZ", [...AZ, ...EAST, ...WEST]],
  ["party", "works", EAST],
  ["meeting", "board-1", [...EAST, ...TR, ...KZ]],
  ["series", "board", [...EAST, ...TR, ...KZ]],
  ["centre", "cececo", [...AZ, ...TR]],
  ["plant", "p", ["plant:p"]],
  ["substation", "s", ["substation:s"]],
  ["interconnector", "i", ["interconnector:i"]],
])("picking the %s %s lights just this", (kind, id, ids) => {
  expect([...litBy(indexWith(), { kind, id })!.focus].sort()).toEqual(ids.toSorted());
});

test("with nothing picked, all marks speak alike", () => {
  expect(litBy(indexWith(), null)).toBeNull();
});

test.each<[PickedKind, string]>([
  ["corridor", "gone"],
  ["party", "unheard-of"],
  ["meeting", "gone"],
])("a %s that isn't on the map leaves all marks alike", (kind, id) => {
  expect(litBy(indexWith(), { kind, id })).toBeNull();
});
