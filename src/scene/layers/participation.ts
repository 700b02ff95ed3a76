import type { Position } from "../../atlas/atlas";
import type { IndexedMeeting } from "../../atlas/atlasIndex";
import { mercator, unmercator } from "../geometry";
import type { Ask, Layer } from "../layer";
import { textIn } from "../look";
import type { Participating } from "../participating";
import type { BandMark, LineMark, PointMark } from "../scene";
import { shareOf } from "../shares";
import { lineWidth } from "../symbology";
import { placeKey, type Way } from "../ways";

/** Members of which no report says anything, hatched: not to be taken for a member that was nowhere. */
export const hatching: Layer = {
  switch: "members",
  compose: ({ participating, look: { palette } }) =>
    [...(participating?.tallies.values() ?? [])]
      .filter((tally) => tally.kind === "member" && shareOf(tally) === "none")
      .flatMap(({ id }) =>
        (participating?.hatches?.[id] ?? []).map(
          (line, i): BandMark => ({
            mark: "band",
            id: `hatch:${id}:${i}`,
            picks: null,
            title: "",
            line,
            widthKm: 7,
            fill: palette.ink.countryText,
            opacity: 0.4,
          }),
        ),
      ),
};

/** Who came from where, the more often the wider. */
export const arcs: Layer = {
  switch: "members",
  compose: ({ participating, look }) => (participating?.ways ?? []).map((way) => arcOf(way, look)),
};

/** Meetings where they met; those that met at no known place hang on the seat of their organiser, as rings around. */
export const meetingPlaces: Layer = {
  switch: "members",
  compose: ({ participating, look }) => {
    const places = byPlace(participating?.meetings ?? []);
    const most = Math.max(0, ...[...places.values()].map(({ length }) => length));
    const unit = Math.min(MEETING_RADIUS, LARGEST_RADIUS / Math.sqrt(Math.max(1, most)));
    return [...places.values()].flatMap((meetings) => pointsAt(meetings, unit, look));
  },
};

/** Of the disc of one meeting, in px; where very many met at a place, all discs are smaller, so that the largest hides no country. */
const MEETING_RADIUS = 2.6;
const LARGEST_RADIUS = 28;

function arcOf(
  { id, party, from, to, isToPlace, times }: Way,
  { palette, countryName }: Ask["look"],
): LineMark {
  return {
    mark: "line",
    id,
    picks: null,
    title: `${countryName(party)} · ${times}`,
    line: bow(from, to),
    stroke: palette.ink.centre,
    width: lineWidth(Math.min(WIDEST, THINNEST * Math.sqrt(times)), palette),
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

function byPlace(meetings: Participating["meetings"]): ReadonlyMap<string, IndexedMeeting[]> {
  const places = new Map<string, IndexedMeeting[]>();
  for (const meeting of meetings) {
    const key = placeKey(meeting);
    if (key === null) continue;
    const there = places.get(key);
    if (there) there.push(meeting);
    else places.set(key, [meeting]);
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
function pointsAt(
  meetings: readonly IndexedMeeting[],
  unit: number,
  { palette, language }: Ask["look"],
): PointMark[] {
  const met = meetings.filter(({ at }) => at !== null);
  const hanging = meetings.filter(({ at }) => at === null);
  const radius = (place: number) => inSteps(unit * Math.sqrt(place));
  const around = met.length === 0 ? 1.4 : radius(met.length) + 2.2;
  const at = met[0]?.at ?? hanging[0]!.anchor!;
  const point = (
    meeting: IndexedMeeting,
    own: Pick<PointMark, "radius" | "fill" | "strokeWidth">,
  ): PointMark => ({
    mark: "point",
    id: `meeting:${meeting.id}`,
    picks: { kind: "meeting", id: meeting.id },
    title: textIn(meeting.title, language),
    at,
    shape: "circle",
    stroke: palette.ink.centre,
    minZoom: 0,
    ...own,
    radius: lineWidth(own.radius, palette),
  });
  return [
    ...hanging.map((meeting, i) =>
      point(meeting, {
        radius: around + inSteps(radius(hanging.length - i) * 0.8),
        fill: palette.ink.paper,
        strokeWidth: 1.2,
      }),
    ),
    ...met.map((meeting, i) =>
      point(meeting, {
        radius: radius(met.length - i),
        fill: palette.ink.centre,
        strokeWidth: i === 0 && hanging.length > 0 ? 1.2 : 0,
      }),
    ),
  ];
}
