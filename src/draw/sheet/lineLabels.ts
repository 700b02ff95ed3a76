import { lengthOf, middleOf } from "../../scene/geometry";
import { emphasisOf, type LabelMark, type LineMark, type Scene } from "../../scene/scene";
import { type Box, meet } from "../flat/box";
import { LEAST_SIZE } from "../flat/nameForms";
import { inTheWay, type PlacedLabel, placeAt, stepsAlong } from "../flat/placeLabels";
import type { Pixel, Projector } from "../flat/projectorOf";
import type { LineWords } from "./mapSheet";
import { namesThere, openRoom } from "./nameGround";
import { movedBox, movedTo } from "./roomForCountry";

/** Where words at lines may not stand, and where other names would. */
interface Room {
  readonly taken: readonly Box[];
  readonly wanted: readonly Box[];
  /** Cells of land under a box. */
  readonly landIn: (box: Box) => number;
}

/** How far words may stand off their line, in px, nearest first. */
const OFF = [5, 12, 20] as const;
/** What it costs to be set in another form, farther off by a px, and away from the middle of the map. */
const COST = { form: 0.05, px: 0.01, fromMiddle: 0.2 };
/** How much farther any other line of the corridor is than that of which it is said: so many times, and px. */
const FARTHER = { times: 1.5, px: 5 };

/** What is said of lines, at the lines: only where it covers nothing, takes no other name's place, and is read of no other line. */
export function lineLabels(
  words: readonly LineWords[],
  scene: Scene,
  projector: Projector,
  { taken, wanted, landIn }: Room,
): readonly PlacedLabel[] {
  const face = scene.marks.find(isCorridorName(scene));
  if (face === undefined || words.length === 0) return [];
  const lit = scene.marks.filter(
    (mark): mark is LineMark => mark.mark === "line" && emphasisOf(scene, mark.id) === "focus",
  );
  const isOpen = openRoom(projector.size, [...taken, ...inTheWay(scene.marks, projector)]);
  const said: Box[] = [];
  const { isUnnamed } = namesThere(said, []);
  return words.flatMap((each): readonly PlacedLabel[] => {
    const own = lit.filter(({ of }) => each.segments.includes(of.id));
    const longest = own.toSorted((a, b) => lengthOf(b.line) - lengthOf(a.line))[0];
    if (longest === undefined) return [];
    const isRead = readOf(own, lit, projector);
    const isFree = (box: Box) =>
      isOpen(box) && isUnnamed(box) && !wanted.some((other) => meet(box, other)) && isRead(box);
    const placeWhere = (isThere: (box: Box) => boolean) =>
      placeFor(labelsOf(each, longest, face), own, projector, isThere);
    const atSea = isMostlyAtSea(own, projector, landIn)
      ? placeWhere((box) => landIn(box) === 0 && isFree(box))
      : null;
    const found = atSea ?? placeWhere(isFree);
    if (found === null) return [];
    said.push(found.box);
    return [found];
  });
}

/** Whether lines lie at sea for more than half of their way: what is said of them then is said there, where there is room. */
function isMostlyAtSea(lines: readonly LineMark[], { project }: Projector, landIn: Room["landIn"]): boolean {
  const steps = lines.flatMap(({ line }) => stepsAlong(line.map(project)));
  const ashore = steps.filter(([x, y]) => landIn({ left: x, right: x, top: y, bottom: y }) > 0);
  return ashore.length < steps.length / 2;
}

/** The best place beside any stretch of the lines, the first of equals; `null` where none is free. Where a better one was found, none is asked about. */
function placeFor(
  labels: readonly LabelMark[],
  lines: readonly LineMark[],
  { project, size }: Projector,
  isFree: (box: Box) => boolean,
): PlacedLabel | null {
  const whole = Math.hypot(size.width, size.height);
  const awayOf = ([x, y]: Pixel) => Math.hypot(x - size.width / 2, y - size.height / 2) / whole;
  // Those in the middle first: what is dearer than what they find isn't looked at.
  const steps = lines
    .flatMap(({ line }) => stepsAlong(line.map(project)))
    .map((at) => ({ at, away: awayOf(at) }))
    .sort((a, b) => a.away - b.away)
    // Where two pieces of a line meet is a place of both.
    .filter(({ at: [x, y] }, i, all) => x !== all[i - 1]?.at[0] || y !== all[i - 1]?.at[1]);
  return labels.reduce<Best>((best, label, form) => bestBeside(steps, label, form, isFree, best), NONE).place;
}

interface Best {
  readonly cost: number;
  readonly place: PlacedLabel | null;
}
const NONE: Best = { cost: Number.POSITIVE_INFINITY, place: null };

function bestBeside(
  steps: readonly { readonly at: Pixel; readonly away: number }[],
  label: LabelMark,
  form: number,
  isFree: (box: Box) => boolean,
  before: Best,
): Best {
  let best = before;
  const placed = placeAt(label, "center", [0, 0], 0);
  for (const { at, away } of steps)
    for (const off of OFF) {
      const cost = COST.form * form + COST.px * off + COST.fromMiddle * away;
      const side = cost < best.cost ? freeSide(placed.box, at, off, isFree) : null;
      if (side !== null) best = { cost, place: movedTo(placed, side) };
    }
  return best;
}

/** On which side of a place a text may stand that has its middle at the corner of the map: where that would be. */
function freeSide(box: Box, [x, y]: Pixel, off: number, isFree: (box: Box) => boolean): Pixel | null {
  for (const [dx, dy] of SIDES) {
    const side: Pixel = [x + dx * (box.right + off), y + dy * (box.bottom + off)];
    if (isFree(movedBox(box, side))) return side;
  }
  return null;
}

/** Over, under and beside a place, and at its corners. */
const SIDES = [
  ...[[0, -1] as const, [0, 1] as const, [1, 0] as const, [-1, 0] as const],
  ...[[0.6, -1] as const, [-0.6, -1] as const, [0.6, 1] as const, [-0.6, 1] as const],
];

/** In as many lines as there are words for, in one, or in two. */
function labelsOf({ lines }: LineWords, line: LineMark, face: LabelMark): readonly LabelMark[] {
  const [first = "", ...rest] = lines;
  const forms = [lines.join("\n"), lines.join(" · "), [first, rest.join(" · ")].join("\n")];
  return [...new Set(forms)].map((text) => labelOf(text, line, face));
}

function isCorridorName(scene: Scene) {
  return (mark: Scene["marks"][number]): mark is LabelMark =>
    mark.mark === "label" && mark.of.kind === "corridor" && emphasisOf(scene, mark.id) === "focus";
}

/** As the name of its corridor, and quieter. It bears the id of its line: what lights that lights it. */
function labelOf(text: string, { id, of, line, title }: LineMark, face: LabelMark): LabelMark {
  return {
    ...face,
    ...{ id, of, title, text, at: middleOf(line) },
    ...{ size: LEAST_SIZE, weight: 500, spacing: 0 },
  };
}

/** Whether a text in a box is read of its own lines. */
function readOf(own: readonly LineMark[], lit: readonly LineMark[], { project }: Projector) {
  const steps = (lines: readonly LineMark[]) => lines.flatMap(({ line }) => stepsAlong(line.map(project)));
  const [ofOwn, ofOthers] = [steps(own), steps(lit.filter((line) => !own.includes(line)))];
  return (box: Box) => FARTHER.times * distanceTo(box, ofOwn) + FARTHER.px <= distanceTo(box, ofOthers);
}

function distanceTo(
  { left, top, right, bottom }: Box,
  places: readonly (readonly [number, number])[],
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [x, y] of places)
    least = Math.min(least, Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)));
  return least;
}
