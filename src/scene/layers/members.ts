import type { IndexedCountry } from "../../atlas/atlasIndex";
import type { Picked } from "../../view/view";
import type { Ask, Layer } from "../layer";
import type { AreaMark } from "../scene";
import { MEMBER_OPACITY, NEIGHBOUR_OPACITY } from "../symbology";

/** Members tinted; their neighbours on the corridors hardly. Borders belong to the ground, which knows what is agreed. */
export const members: Layer = {
  switch: "members",
  compose: ({ index, look }) => [
    ...index.neighbours.map((country) =>
      area("party", country, look.palette.ink.neighbour, NEIGHBOUR_OPACITY, look),
    ),
    ...index.members.map((country) => area("member", country, look.palette.ink.member, MEMBER_OPACITY, look)),
  ],
};

function area(
  kind: Picked["kind"],
  { id }: IndexedCountry,
  fill: string,
  fillOpacity: number,
  { countryName }: Ask["look"],
): AreaMark {
  return {
    mark: "area",
    id: `country:${id}`,
    picks: { kind, id },
    title: countryName(id),
    country: id,
    fill,
    fillOpacity,
    stroke: "none",
    strokeWidth: 0,
  };
}
