import type { Position } from "../../atlas/atlas";
import type { IndexedMeeting } from "../../atlas/atlasIndex";
import { wasAt } from "../../atlas/participation/attendance";
import type { PickedKind } from "../../view/view";
import { mercator, unmercator } from "../geometry";
import type { Ask, Layer, Made, OnMap, Picking } from "../layer";
import { discSample, type LegendRow, type LegendRows, legendRow, lineSample, recordsOf } from "../legend";
import { textIn } from "../look";
import type { Participating } from "../participating";
import type { LineMark, MarkSubject, PointMark } from "../scene";
import { sizedFor } from "../symbology";
import { placeKey, type Way, wayId } from "../ways";
import { members } from "./members";

/**
 * Where they met, and who came from where, while meetings are explored. Those that met at no known place hang on the seat of their
 * organiser, as rings around.
 */
export const meetings: Layer = {
  id: "meetings",
  switch: members.switch,
  needsAssets: false,
  compose: ({ participating, look }) => [
    ...(participating?.ways ?? []).map((way) => arcOf(way, look)),
    ...discs(participating?.meetings ?? [], look),
  ],
  legend: explained,
  lit: (picking) => (picking.isExploring ? meetingsLit(picking) : []),
};

function discs(met: Participating["meetings"], look: Ask["look"]): Made<PointMark>[] {
  const places = [...byPlace(met).values()];
  const most = Math.max(1, ...places.map(({ all }) => all.length));
  const unit = Math.min(MEETING_RADIUS, LARGEST_RADIUS / Math.sqrt(most));
  return places.flatMap((place) => pointsAt(place, unit, look));
}

/** Of the disc of one meeting, in px; where very many met at a place, all discs are smaller, so that the largest hides no country. */
const MEETING_RADIUS = 2.6;
const LARGEST_RADIUS = 28;

/** The more often they came, the wider. */
function arcOf(
  { id, party, from, to, isToPlace, times }: Way,
  { palette, countryName }: Ask["look"],
): Made<LineMark> {
  return {
    mark: "line",
    id: `arc:${id}`,
    of: { kind: "way", id },
    picks: null,
    title: `${countryName(party)} · ${times}`,
    line: bow(from, to),
    stroke: palette.ink.centre,
    width: sizedFor(Math.min(WIDEST, THINNEST * Math.sqrt(times)), palette),
    dash: isToPlace ? "solid" : "dashed",
    casing: palette.ink.casing,
    core: null,
    flow: false,
  };
}

/** Of the line of one meeting, and of a great many, in px. */
const THINNEST = 1;
const WIDEST = 5;
const BOW = 0.14;
const STEPS = 18;

/** A line that bows to the left of its way by a seventh of its length, as it looks on the map. */
function bow(from: Position, to: Position): Position[] {
  const [[x0, y0], [x1, y1]] = [mercator(from), mercator(to)];
  const [mx, my] = [(x0 + x1) / 2 - BOW * (y1 - y0), (y0 + y1) / 2 + BOW * (x1 - x0)];
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return onGround(a * x0 + b * mx + c * x1, a * y0 + b * my + c * y1);
  });
}

function onGround(x: number, y: number): Position {
  const [lon, lat] = unmercator([x, y]);
  return [Math.round(lon * 1000) / 1000, Math.round(lat * 1000) / 1000];
}

interface MeetingPlace {
  readonly at: Position;
  readonly all: IndexedMeeting[];
}

function byPlace(meetings: Participating["meetings"]): ReadonlyMap<string, MeetingPlace> {
  const places = new Map<string, MeetingPlace>();
  for (const meeting of meetings) {
    const [at, key] = [meeting.at ?? meeting.anchor, placeKey(meeting)];
    if (at === null || key === null) continue;
    const place = places.get(key) ?? { at, all: [] };
    place.all.push(meeting);
    places.set(key, place);
  }
  return places;
}

/** In half px: the pens draw a picture for every size, and thousands that nobody tells apart held the page up for seconds. */
function inSteps(radius: number): number {
  return Math.max(0.5, Math.round(radius * 2) / 2);
}

/**
 * A disc for each meeting, the greatest lowest, so that its area says how many met there and a click offers them all;
 * under them rings of those that only hang on the place.
 */
function pointsAt({ at, all }: MeetingPlace, unit: number, look: Ask["look"]): Made<PointMark>[] {
  const met = all.filter(isPlaced);
  const hanging = all.filter((meeting) => !isPlaced(meeting));
  const where = met[0]?.at ?? at;
  const { centre, paper } = look.palette.ink;
  const radius = (place: number) => inSteps(unit * Math.sqrt(place));
  const around = met.length === 0 ? 1.4 : radius(met.length) + 2.2;
  const rings = hanging.map((meeting, i) =>
    pointOf(meeting, where, look, {
      radius: around + inSteps(radius(hanging.length - i) * 0.8),
      fill: paper,
      strokeWidth: 1.2,
    }),
  );
  const filled = met.map((meeting, i) =>
    pointOf(meeting, where, look, {
      radius: radius(met.length - i),
      fill: centre,
      strokeWidth: i === 0 && hanging.length > 0 ? 1.2 : 0,
    }),
  );
  return [...rings, ...filled];
}

const isPlaced = ({ at }: IndexedMeeting) => at !== null;

function pointOf(
  { id, title }: IndexedMeeting,
  at: Position,
  { palette, language }: Ask["look"],
  own: Pick<PointMark, "radius" | "fill" | "strokeWidth">,
): Made<PointMark> {
  return {
    mark: "point",
    id: `meeting:${id}`,
    of: { kind: "meeting", id },
    picks: { kind: "meeting", id },
    title: textIn(title, language),
    at,
    shape: "circle",
    stroke: palette.ink.centre,
    minZoom: 0,
    ...own,
    radius: sizedFor(own.radius, palette),
  };
}

function explained({ marks, index, look: { palette } }: OnMap): LegendRows {
  const { centre, paper } = palette.ink;
  const drawn = recordsOf(marks, index.meetings);
  const disc = { ...discSample(centre, palette), radius: 5 };
  const arc = marks.find((mark) => mark.mark === "line");
  const rows: [isThere: boolean, row: LegendRow][] = [
    [drawn.some(isPlaced), legendRow("participation:met", "legend.met.at", { ...disc, strokeWidth: 0 })],
    [
      drawn.some((meeting) => !isPlaced(meeting)),
      legendRow("participation:hanging", "legend.met.anchored", { ...disc, fill: paper, strokeWidth: 1.2 }),
    ],
    [
      arc !== undefined,
      legendRow(
        "participation:arc",
        "legend.met.arc",
        lineSample(palette, { stroke: centre, width: arc?.width ?? 1 }),
      ),
    ],
  ];
  return { participation: rows.filter(([isThere]) => isThere).map(([, row]) => row) };
}

/** The meetings of what is picked, and who came there from where. */
function meetingsLit({ index, picked: { kind, id } }: Picking): readonly MarkSubject[] {
  const isOf = IS_OF[kind]?.(id);
  if (isOf === undefined) return [];
  const parties = kind === "member" || kind === "party" ? [id] : null;
  return index.meetings
    .filter(isOf)
    .flatMap((meeting): MarkSubject[] => [
      { kind: "meeting", id: meeting.id },
      ...(parties ?? meeting.parties.map(({ party }) => party)).map(
        (party): MarkSubject => ({ kind: "way", id: wayId(meeting, party) }),
      ),
    ]);
}

type IsOf = (id: string) => (meeting: IndexedMeeting) => boolean;

const withParty: IsOf = (id) => (meeting) => wasAt(id, meeting);

const IS_OF: { readonly [Kind in PickedKind]?: IsOf } = {
  meeting: (id) => (meeting) => meeting.id === id,
  series: (id) => (meeting) => meeting.series === id,
  corridor: (id) => (meeting) => meeting.corridors.includes(id),
  member: withParty,
  party: withParty,
};
