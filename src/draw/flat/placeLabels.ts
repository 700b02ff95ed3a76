import {
  type Anchor,
  type LabelMark,
  type LineMark,
  type Mark,
  type PointMark,
  widthAt,
} from "../../scene/scene";
import { DETAIL_ZOOM } from "../groundLevels";
import { type Box, meet } from "./box";
import { boxGrid } from "./boxGrid";
import { linesNamed } from "./linesNamed";
import type { Pixel, Projector } from "./projectorOf";
import { readsAsOwn, type SymbolOnMap } from "./readsAsOwn";
import { isAmongFew, standOffs } from "./standOff";
import { extentOf } from "./textExtent";

export interface PlacedLabel {
  readonly label: LabelMark;
  /** Where the baseline starts, has its middle or ends, by `align`. */
  readonly x: number;
  readonly y: number;
  readonly align: "start" | "middle" | "end";
  readonly box: Box;
  /** A line from the text to what it names, where it stands apart from it. */
  readonly leader: readonly [from: Pixel, to: Pixel] | null;
  /** What has to be free around the text for it to stand there; left out where that is its box. */
  readonly room?: Box;
}

/** A box, and where the symbol is that it is of: that is no obstacle to its own name. */
type Taken = Box & { readonly symbolAt?: Pixel };

/** Where a name stands, and where what it names is: none is said twice at one place. */
interface Said {
  readonly middle: Pixel;
  readonly of: Pixel;
}

/** Space around a text in px, so that names never touch. */
export const AIR = 2;
/** Texts keep so far from the edge of the picture, in px. */
const EDGE = 5;
/** Nearer than this in px, a name belongs to a symbol. */
const SAME_PX = 4;
/**
 * Nearer than this, equal names are one to the eye: a text to what the other would name, and what both name to each other, such as a town and the crossing
 * of the border that is called after it.
 */
const REPEATED_PX = { text: 60, of: 100 };
/** Near, a town and the station outside it are two things, and a dot without a name asks for one: equal names are one to the eye much nearer each other, in px. */
const REPEATED_NEAR = { fromZoom: 8, text: 40, of: 64 };
/** Width of a line that leads from a name to what it names. */
export const LEADER_PX = 0.9;
/** How far apart the boxes lie that stand for a line, in px. */
const STEP = 7;

/** Where a name may stand, best first; they are worked out as far as they are asked for. */
export type PlacesOf = (label: LabelMark) => Iterable<PlacedLabel>;

/**
 * Places one label after the other, the most important first, where it is free first. What finds no room isn't shown.
 * Lines and symbols are kept free: no name runs over a corridor.
 */
export function placeLabels(
  marks: readonly Mark[],
  projector: Projector,
  keptFree: readonly Box[] = [],
  placesOf: PlacesOf = (label) => placesBeside(label, marks, projector),
): readonly PlacedLabel[] {
  const { zoom } = projector;
  const taken = boxGrid<Taken>([...keptFree, ...inTheWay(marks, projector)]);
  const said = new Map<string, readonly Said[]>();
  const symbols = symbolsOn(marks, projector);
  const placed: PlacedLabel[] = [];
  const labels = marks
    .filter((mark): mark is LabelMark => mark.mark === "label" && zoom >= mark.minZoom && zoom < mark.maxZoom)
    .sort((a, b) => a.rank - b.rank);
  for (const label of labels) {
    const at = projector.project(label.at);
    const alike = said.get(label.text) ?? [];
    if (alike.some((other) => isSaidThere(at, other, zoom))) continue;
    const isOther = ({ symbolAt }: Taken) => !symbolAt || distance(at, symbolAt) > SAME_PX;
    const isFree = ({ box, leader, room = box }: PlacedLabel) =>
      isInside(box, projector) &&
      !taken.someAt(room, isOther) &&
      !leaderBoxes(leader).some((step) => placed.some((other) => meet(step, other.box))) &&
      readsAsOwn(label, box, at, symbols);
    const place = firstOf(placesOf(label), isFree);
    if (place === undefined) continue;
    placed.push(place);
    said.set(label.text, [...alike, { middle: middleOf(place.box), of: at }]);
    for (const box of [place.box, ...leaderBoxes(place.leader)]) taken.add(box);
  }
  return placed;
}

function isSaidThere(at: Pixel, { middle, of }: Said, zoom: number): boolean {
  const { text, of: apart } = zoom < REPEATED_NEAR.fromZoom ? REPEATED_PX : REPEATED_NEAR;
  return distance(at, middle) < text || distance(at, of) < apart;
}

/** A line may lead over lines and symbols, and no name stands on it. */
function leaderBoxes(leader: PlacedLabel["leader"]): readonly Box[] {
  return leader === null ? [] : stepsAlong(leader).map((step) => around(step, 2));
}

export function firstOf<Thing>(
  things: Iterable<Thing>,
  isMeant: (thing: Thing) => boolean,
): Thing | undefined {
  for (const thing of things) if (isMeant(thing)) return thing;
  return undefined;
}

/** On the sides of what is named; of a corridor, along its lines as well. */
export function* placesBeside(
  label: LabelMark,
  marks: readonly Mark[],
  projector: Projector,
): Iterable<PlacedLabel> {
  yield* placesAt(label, projector.project(label.at), projector);
  if (label.of.kind === "corridor") yield* placesAlong(label, marks, projector);
}

function placesAt(label: LabelMark, spot: Pixel, { zoom }: Projector): readonly PlacedLabel[] {
  return standOffs(label, zoom).flatMap((far) =>
    label.anchors.map((anchor) => placeAt(label, anchor, spot, far * widthAt(label.offset, zoom))),
  );
}

/** From place to place where a corridor's name is tried, in steps along its line. */
const TRIED = 5;
/**
 * The middle of a corridor's name is so near its line: in px, and in parts of its width. Farther off it reads as that of something else; but for the
 * few that a map is about, and of those from afar alone.
 */
const BY_LINE = { px: 30, part: 0.35 };
const FEW_BY_LINE = { px: 44, part: 0.55 };

/**
 * Where along its own lines a corridor's name may stand whose own place isn't free or in sight: nearest to that first. Where less of them is in sight
 * than the name is long, it is named where it lies, or not at all.
 */
function* placesAlong(label: LabelMark, marks: readonly Mark[], projector: Projector): Iterable<PlacedLabel> {
  const wish = projector.project(label.at);
  const lines = linesInSight(label, marks, projector);
  const steps = lines.flat();
  const { width } = extentOf(label);
  if (steps.length * STEP < width) return;
  const { px, part } = isAmongFew(label) ? FEW_BY_LINE : BY_LINE;
  const isFar = isAmongFew(label) && projector.zoom < DETAIL_ZOOM;
  const reach = isFar ? Number.POSITIVE_INFINITY : Math.max(px, part * width);
  const spots = lines.flatMap((line) => line.filter((_, i) => i % TRIED === 0));
  for (const spot of spots.sort((a, b) => distance(a, wish) - distance(b, wish)))
    for (const place of placesAt(label, spot, projector)) {
      const middle = middleOf(place.box);
      if (steps.some((step) => distance(step, middle) < reach)) yield place;
    }
}

/** Steps along the lines of a corridor, as far as they are on the map. */
export function linesInSight(
  label: LabelMark,
  marks: readonly Mark[],
  { project, size }: Projector,
): readonly (readonly Pixel[])[] {
  const isInSight = ([x, y]: Pixel) => x > 0 && y > 0 && x < size.width && y < size.height;
  return linesNamed(label, marks).map(({ line }) => stepsAlong(line.map(project)).filter(isInSight));
}

/** Whether so much of a corridor's lines is in sight that its name is theirs: half as much as the name is long, and not under what lies over the map. */
export function isSeenEnough(
  label: LabelMark,
  marks: readonly Mark[],
  projector: Projector,
  clear: readonly Box[],
): boolean {
  const lines = linesInSight(label, marks, projector);
  const seen = lines.flat().filter((step) => !clear.some((box) => meet(around(step, 0), box)));
  return lines.length === 0 || seen.length * STEP > extentOf(label).width / 2;
}

/** An anchor is the side of the point on which the text stands. */
export function placeAt(label: LabelMark, anchor: Anchor, [x, y]: Pixel, offset: number): PlacedLabel {
  const { size } = label;
  const { width, more } = extentOf(label);
  const [left, middle, align] = LEFT[anchor](x, y, width, offset, size + more);
  /** The middle of small letters lies above the baseline by a third of the size. */
  const baseline = middle - more / 2 + size * 0.35;
  const high = size * 0.55 + more / 2 + AIR;
  const box = { left: left - AIR, right: left + width + AIR, top: middle - high, bottom: middle + high };
  const start = { start: left, middle: left + width / 2, end: left + width }[align];
  return { label, x: start, y: baseline, align, box, leader: null };
}

type Side = (
  x: number,
  y: number,
  width: number,
  offset: number,
  size: number,
) => [left: number, middle: number, align: PlacedLabel["align"]];

/** A corner is nearer than a side: its text lies beyond the point both ways. */
const CORNER = 0.6;

const LEFT: Record<Anchor, Side> = {
  center: (x, y, width) => [x - width / 2, y, "middle"],
  right: (x, y, _, offset) => [x + offset, y, "start"],
  left: (x, y, width, offset) => [x - offset - width, y, "end"],
  top: (x, y, width, offset, size) => [x - width / 2, y - offset - size / 2, "middle"],
  bottom: (x, y, width, offset, size) => [x - width / 2, y + offset + size / 2, "middle"],
  "top-right": (x, y, _, offset, size) => [x + CORNER * offset, y - CORNER * offset - size / 2, "start"],
  "top-left": (x, y, width, offset, size) => [
    x - CORNER * offset - width,
    y - CORNER * offset - size / 2,
    "end",
  ],
  "bottom-right": (x, y, _, offset, size) => [x + CORNER * offset, y + CORNER * offset + size / 2, "start"],
  "bottom-left": (x, y, width, offset, size) => [
    x - CORNER * offset - width,
    y + CORNER * offset + size / 2,
    "end",
  ],
};

/** What lies on the map that no text may cover. */
export function inTheWay(marks: readonly Mark[], projector: Projector): readonly Taken[] {
  const whole = { left: 0, top: 0, right: projector.size.width, bottom: projector.size.height };
  return marks.flatMap((mark) => boxesOf(mark, projector)).filter((box) => meet(box, whole));
}

function boxesOf(mark: Mark, projector: Projector): readonly Taken[] {
  if (mark.mark === "line") return lineBoxes(mark, projector);
  if (mark.mark === "point" && projector.zoom >= mark.minZoom) return [pointBox(mark, projector)];
  return [];
}

/** Symbols that are drawn, with their places in px. */
export function symbolsOn(marks: readonly Mark[], { project, zoom }: Projector): readonly SymbolOnMap[] {
  return marks.flatMap((mark) =>
    mark.mark === "point" && zoom >= mark.minZoom
      ? [{ of: mark.of, at: project(mark.at), radius: widthAt(mark.radius, zoom) }]
      : [],
  );
}

function pointBox({ at, radius }: PointMark, { project, zoom }: Projector): Taken {
  const symbolAt = project(at);
  return { ...around(symbolAt, widthAt(radius, zoom) + 0.5), symbolAt };
}

function lineBoxes({ line, width }: LineMark, { project, zoom, size }: Projector): readonly Box[] {
  const half = widthAt(width, zoom) / 2 + 1;
  return stepsAlong(line.map(project))
    .filter(([x, y]) => x > -STEP && y > -STEP && x < size.width + STEP && y < size.height + STEP)
    .map((point) => around(point, half));
}

/** Points along a line, those of the line among them, no further than `STEP` px from each other. */
export function stepsAlong(line: readonly Pixel[]): readonly Pixel[] {
  return line.slice(1).flatMap((to, i) => stepsBetween(line[i]!, to));
}

function stepsBetween([x0, y0]: Pixel, [x1, y1]: Pixel): readonly Pixel[] {
  const count = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / STEP));
  return Array.from(
    { length: count + 1 },
    (_, i): Pixel => [x0 + ((x1 - x0) * i) / count, y0 + ((y1 - y0) * i) / count],
  );
}

function around([x, y]: Pixel, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function isInside({ left, right, top, bottom }: Box, { size }: Projector): boolean {
  return left >= EDGE && top >= EDGE && right <= size.width - EDGE && bottom <= size.height - EDGE;
}

function middleOf({ left, right, top, bottom }: Box): Pixel {
  return [(left + right) / 2, (top + bottom) / 2];
}

function distance([x0, y0]: Pixel, [x1, y1]: Pixel): number {
  return Math.hypot(x1 - x0, y1 - y0);
}
