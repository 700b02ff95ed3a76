import type { Position } from "../../atlas/atlas";
import type { Picked } from "../../view/view";
import { nameAt } from "../countryPlaces";
import type { Ask, Layer, Made } from "../layer";
import type { LabelMark } from "../scene";
import { faceOf, WITHIN_AREA } from "../type";
import { type Zooms, zooms } from "../zooms";
import { cities } from "./cities";

/** However near the map is: of a border region it says which country is on each side. */
const SEEN = { member: zooms(2.8), country: zooms(3.6) } as const;
/** Where the rule doesn't fit: a name that is wider than its country from further away. */
const SEEN_LATER: Readonly<Record<string, Zooms>> = { AZ: zooms(3.3), TJ: zooms(3.3), KG: zooms(3) };
/** Beside a figure the map is small, and the names of members are what it is for. */
const SEEN_BESIDE_FIGURE = zooms(2);
/** Of a member's name; that of the country in which the Centre sits comes before those of the others. */
const MEMBER_RANK = 10;
export const HOST_RANK = 9;
/** Neither members nor neighbours: named to find one's way. */
export const AROUND = ["CN", "IN", "IQ", "RU", "SA", "SY", "UA"];

/** Whose name is written as its own language writes it, keeps its letters in capitals too: the dot of an İ is part of it, in the English of the United Nations as well. */
const CAPITALS_AS_IN: Readonly<Record<string, string>> = { TR: "tr" };

export const countryNames: Layer = {
  id: "countryNames",
  switch: cities.switch,
  needsAssets: false,
  compose: (ask) => {
    const { members, neighbours } = ask.index;
    const known = new Set([...members, ...neighbours].map(({ id }) => id));
    return [
      ...members.map(({ id, capital }) =>
        nameOf(id, "member", { kind: "member", id }, placeOf(id, capital), ask),
      ),
      ...neighbours.map(({ id, capital }) =>
        nameOf(id, "country", { kind: "party", id }, placeOf(id, capital), ask),
      ),
      ...AROUND.filter((id) => !known.has(id)).flatMap((id) => {
        const at = nameAt(id);
        return at === null ? [] : [nameOf(id, "country", null, at, ask)];
      }),
    ];
  },
  legend: null,
  // A name is of the country that is tinted under it.
  lit: null,
};

/** A country that the ground doesn't know is named at its capital. */
function placeOf(id: string, capital: { readonly at: Position }): Position {
  return nameAt(id) ?? capital.at;
}

function nameOf(
  id: string,
  face: "member" | "country",
  picks: Picked | null,
  at: Position,
  ask: Ask,
): Made<LabelMark> {
  const { participating, look } = ask;
  const { palette, language, countryName } = look;
  const name = countryName(id);
  return {
    mark: "label",
    id: `name:country:${id}`,
    of: { kind: "country", id },
    picks,
    title: name,
    at,
    text: name.toLocaleUpperCase(CAPITALS_AS_IN[id] ?? language),
    ...faceOf(face, palette),
    // Never to the side: it would stand on the neighbour.
    anchors: WITHIN_AREA,
    offset: 8,
    rank: face === "member" ? (isHost(id, ask) ? HOST_RANK : MEMBER_RANK) : picks === null ? 26 : 22,
    ...(participating && face === "member" ? SEEN_BESIDE_FIGURE : (SEEN_LATER[id] ?? SEEN[face])),
  };
}

function isHost(id: string, { index: { centre, members } }: Ask): boolean {
  return members.some((member) => member.id === id && member.capital.names.en === centre.city.en);
}
