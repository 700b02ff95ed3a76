import type { IndexedCountry } from "../../atlas/atlasIndex";
import { tookPart } from "../../atlas/participation/attendance";
import type { PickedKind } from "../../view/view";
import { corridorsPicked, meetingsPicked } from "../corridorsPicked";
import type { Ask, Layer, Made, OnMap, Picking } from "../layer";
import { type LegendRow, type LegendRows, legendRow, lineSample, type Sample } from "../legend";
import type { Participating } from "../participating";
import type { AreaMark, BandMark } from "../scene";
import { SHARE_OPACITY, SHARES, type Share, shareOf } from "../shares";
import { MEMBER_OPACITY, NEIGHBOUR_OPACITY } from "../symbology";

/**
 * Members tinted; their neighbours on the corridors hardly. While meetings are explored, members are tinted by their share in them, and
 * hatched where no report says anything of them. Borders belong to the ground, which knows what is agreed.
 */
export const members: Layer = {
  id: "members",
  switch: { id: "members", isOn: true },
  needsAssets: false,
  compose: (ask) => [...tints(ask), ...hatching(ask)],
  legend: explained,
  lit: (picking) => countriesLit(picking).map((id) => ({ kind: "country", id })),
};

function tints({ index, look, participating }: Ask): Made<AreaMark>[] {
  const { neighbour, member } = look.palette.ink;
  return [
    ...index.neighbours.map((country) =>
      area("party", country, { tint: "neighbour", fill: neighbour, fillOpacity: NEIGHBOUR_OPACITY }, look),
    ),
    ...index.members.map((country) =>
      participating
        ? memberByShare(country, participating, look)
        : area("member", country, { tint: "member", fill: member, fillOpacity: MEMBER_OPACITY }, look),
    ),
  ];
}

function memberByShare(
  country: IndexedCountry,
  { tallies }: Participating,
  look: Ask["look"],
): Made<AreaMark> {
  const fill = look.palette.ink.share;
  const tally = tallies.get(country.id);
  const share = tally ? shareOf(tally) : "none";
  const plain = area(
    "member",
    country,
    { tint: tally?.share === 1 ? AT_ALL : tintOf(share), fill, fillOpacity: SHARE_OPACITY[share] },
    look,
  );
  const times = tally === undefined || share === "none" ? "–" : String(tally.tookPart);
  return {
    ...plain,
    title: `${plain.title} · ${times} / ${tally?.held ?? 0}`,
    ...(share === "0" && { stroke: fill, strokeWidth: 2 }),
  };
}

function area(
  kind: PickedKind,
  { id }: IndexedCountry,
  tinted: Pick<AreaMark, "tint" | "fill" | "fillOpacity">,
  { countryName }: Ask["look"],
): Made<AreaMark> {
  return {
    mark: "area",
    id: `country:${id}`,
    of: { kind: "country", id },
    picks: { kind, id },
    title: countryName(id),
    country: id,
    ...tinted,
    stroke: "none",
    strokeWidth: 0,
  };
}

/** Members of which no report says anything: not to be taken for a member that was nowhere. */
function hatching({ participating, look: { palette } }: Ask): Made<BandMark>[] {
  return [...(participating?.tallies.values() ?? [])]
    .filter((tally) => tally.kind === "member" && shareOf(tally) === "none")
    .flatMap(({ id }) =>
      (participating?.hatches?.[id] ?? []).map((line, i) => ({
        mark: "band",
        id: `hatch:${id}:${i}`,
        of: { kind: "country", id },
        picks: null,
        title: "",
        line,
        widthKm: 7,
        leastPx: 1,
        fill: palette.ink.countryText,
        opacity: 0.4,
        minZoom: 0,
      })),
    );
}

const tintOf = (share: Share) => `share ${share}`;
/** Of the highest share, a member that was at every meeting: of a few, “more than ¾” would say less than is known. */
const AT_ALL = "share all";

function explained({ marks, look: { palette } }: OnMap): LegendRows {
  const { ink } = palette;
  const tinted = new Set(marks.flatMap((mark) => (mark.mark === "area" ? mark.tint : [])));
  const isHatched = marks.some(({ mark }) => mark === "band");
  const isShown = (share: Share) =>
    share === "none" ? isHatched : tinted.has(tintOf(share)) || (share === "4" && tinted.has(AT_ALL));
  const labelOf = (share: Share) =>
    share === "4" && !tinted.has(tintOf(share)) ? "legend.share.all" : (`legend.share.${share}` as const);
  const tint = (id: string, fill: string, fillOpacity: number): LegendRow[] => {
    const sample: Sample = { sample: "area", fill, fillOpacity, ground: ink.land };
    return tinted.has(id) ? [legendRow(id, `legend.country.${id}`, sample)] : [];
  };
  return {
    participation: SHARES.filter(isShown).map((share) =>
      legendRow(`participation:${share}`, labelOf(share), shareSample(share, palette)),
    ),
    countries: [
      ...tint("member", ink.member, MEMBER_OPACITY),
      ...tint("neighbour", ink.neighbour, NEIGHBOUR_OPACITY),
    ],
  };
}

function shareSample(share: Share, palette: OnMap["look"]["palette"]): Sample {
  const { ink } = palette;
  if (share === "none") return { sample: "hatch", fill: ink.countryText, opacity: 0.4 };
  if (share === "0") return lineSample(palette, { stroke: ink.share, width: 2 });
  return { sample: "area", fill: ink.share, fillOpacity: SHARE_OPACITY[share], ground: ink.land };
}

/** Countries that are what is picked, are party to it, or took part in it. */
function countriesLit(picking: Picking): readonly string[] {
  const { index, picked } = picking;
  const known = new Set([...index.members, ...index.neighbours].map(({ id }) => id));
  return PARTIES[picked.kind]?.(picking).filter((id) => known.has(id)) ?? [];
}

type Parties = (picking: Picking) => readonly string[];

const itself: Parties = ({ picked }) => [picked.id];

const present: Parties = (picking) =>
  meetingsPicked(picking).flatMap((meeting) =>
    meeting.parties.filter((each) => tookPart(meeting, each)).map(({ party }) => party),
  );

const PARTIES: { readonly [Kind in PickedKind]?: Parties } = {
  corridor: (picking) => corridorsPicked(picking).flatMap(({ parties }) => parties),
  member: itself,
  party: itself,
  meeting: present,
  series: present,
  centre: ({ index }) => index.members.map(({ id }) => id),
};
