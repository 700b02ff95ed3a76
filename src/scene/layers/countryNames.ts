import type { Position } from "../../atlas/atlas";
import type { Picked } from "../../view/view";
import type { Ask, Layer, Made } from "../layer";
import type { LabelMark } from "../scene";
import { faceOf } from "../type";
import { type Zooms, zooms } from "../zooms";
import { cities } from "./cities";

/**
 * Where a country's name stands: in the open part of the country, away from the corridors. Placed by hand, because the middle of
 * an outline is where its lines run. Those that are neither members nor neighbours are named to find one's way.
 */
const NAME_AT: Readonly<Record<string, Position>> = {
  AF: [65.6, 33.6],
  // In its part of the sea: on land there is no room between the corridors.
  AZ: [50.35, 39.35],
  IR: [54.4, 32.6],
  KG: [74, 41.75],
  KZ: [67.5, 48.3],
  PK: [67.8, 29.4],
  TJ: [71.2, 38.5],
  TM: [58.9, 38.8],
  TR: [33.6, 38.6],
  UZ: [63.4, 42.1],
  AM: [44.75, 40.55],
  BG: [25.2, 42.75],
  GE: [43.4, 42.5],
  GR: [22, 39.4],
  HU: [19.2, 47.1],
  RO: [24.8, 45.9],
  CN: [84.5, 40.2],
  IN: [77.2, 25.6],
  IQ: [43.4, 33.1],
  RU: [47.5, 50.8],
  SA: [44.5, 27.2],
  SY: [38.5, 35.1],
  UA: [31.8, 48.9],
};
const SEEN = { member: zooms(2.8, 7.5), country: zooms(3.6, 7.5) } as const;
/** Where the rule doesn't fit: a name that is wider than its country from further away. */
const SEEN_LATER: Readonly<Record<string, Zooms>> = {
  AZ: zooms(3.3, 7.5),
  TJ: zooms(3.3, 7.5),
  KG: zooms(3, 7.5),
};
/** Beside a figure the map is small, and the names of members are what it is for. */
const SEEN_BESIDE_FIGURE = zooms(2, 7.5);
const AROUND = ["CN", "IN", "IQ", "RU", "SA", "SY", "UA"];

export const countryNames: Layer = {
  id: "countryNames",
  switch: cities.switch,
  compose: (ask) => {
    const { members, neighbours } = ask.index;
    const known = new Set([...members, ...neighbours].map(({ id }) => id));
    return [
      ...members.map(({ id, capital }) => nameOf(id, "member", { kind: "member", id }, capital.at, ask)),
      ...neighbours.map(({ id, capital }) => nameOf(id, "country", { kind: "party", id }, capital.at, ask)),
      ...AROUND.filter((id) => !known.has(id)).map((id) => nameOf(id, "country", null, NAME_AT[id]!, ask)),
    ];
  },
  legend: null,
  // A name is of the country that is tinted under it.
  lit: null,
};

function nameOf(
  id: string,
  face: "member" | "country",
  picks: Picked | null,
  capital: Position,
  { participating, look: { palette, language, countryName } }: Ask,
): Made<LabelMark> {
  const name = countryName(id);
  return {
    mark: "label",
    id: `name:country:${id}`,
    of: { kind: "country", id },
    picks,
    title: name,
    at: NAME_AT[id] ?? capital,
    text: name.toLocaleUpperCase(language),
    ...faceOf(face, palette),
    // Never to the side: it would stand on the neighbour.
    anchors: ["center", "bottom", "top"],
    offset: 8,
    rank: face === "member" ? 10 : picks === null ? 26 : 22,
    ...(participating && face === "member" ? SEEN_BESIDE_FIGURE : (SEEN_LATER[id] ?? SEEN[face])),
  };
}
