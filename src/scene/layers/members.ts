import type { IndexedCountry } from "../../atlas/atlasIndex";
import type { Picked } from "../../view/view";
import type { Ask, Layer } from "../layer";
import type { Participating } from "../participating";
import type { AreaMark } from "../scene";
import { SHARE_OPACITY, shareOf } from "../shares";
import { MEMBER_OPACITY, NEIGHBOUR_OPACITY } from "../symbology";

/**
 * Members tinted; their neighbours on the corridors hardly. While meetings are explored, members are tinted by their share in them. Borders belong to the ground, which knows what is agreed.
 */
export const members: Layer = {
  switch: "members",
  compose: ({ index, look, participating }) => [
    ...index.neighbours.map((country) =>
      area("party", country, look.palette.ink.neighbour, NEIGHBOUR_OPACITY, look),
    ),
    ...index.members.map((country) =>
      participating
        ? memberByShare(country, participating, look)
        : area("member", country, look.palette.ink.member, MEMBER_OPACITY, look),
    ),
  ],
};

function memberByShare(country: IndexedCountry, { tallies }: Participating, look: Ask["look"]): AreaMark {
  const { ink } = look.palette;
  const tally = tallies.get(country.id);
  const share = tally ? shareOf(tally) : "none";
  const plain = area("member", country, ink.share, SHARE_OPACITY[share], look);
  const times = tally === undefined || share === "none" ? "–" : String(tally.tookPart);
  return {
    ...plain,
    title: `${plain.title} · ${times} / ${tally?.held ?? 0}`,
    ...(share === "0" && { stroke: ink.share, strokeWidth: 2 }),
  };
}

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
