import { SEAT_RANK } from "../../scene/layers/cities";
import { emphasisOf, type LabelMark, type LineMark, type Scene } from "../../scene/scene";
import { type CountryCells, countryAt } from "../flat/countryCells";
import { linesNamed } from "../flat/linesNamed";
import { stepsAlong } from "../flat/placeLabels";
import type { Pixel, Projector } from "../flat/projectorOf";
import { FIRST, isHost } from "./aboutScene";
import { type ShownCountry, shownCountry } from "./shownCountry";

/** A name without which a sheet doesn't say what it shows. */
export type NeededName = {
  readonly label: LabelMark;
  /** The greater, the more others make room for it. */
  readonly weight: number;
  /** What it costs to leave it out: where it could only stand worse than that, it isn't said. */
  readonly missing: number;
} & (
  | { readonly of: "country"; readonly country: ShownCountry }
  | { readonly of: "corridor"; readonly lines: readonly LineMark[] }
  | { readonly of: "place" }
);

/** The host of the Centre and the city of its seat are what an official looks for first. */
const WEIGHT = { host: 2, member: 1.3, other: 1 };
/** What a map is about is named in any case; a neighbour of all that it shows isn't where only a line would lead from its name. */
const MISSING = { about: 100, neighbour: 6 };

/** A country of which less is on the map needn't be named, in cells: that a map is about, as all are about the host of the Centre, and any of the atlas. */
const FEWEST = { about: 12, any: 40 };

/** So near to the shore a place is on land, in px. */
const ASHORE_PX = 10;

/**
 * The names of all countries that a map is about, or else of all that the atlas knows, those of its corridors, and, where it is about the host of the Centre or
 * nothing in particular, of the city in which the Centre sits.
 */
export function neededNames(scene: Scene, cells: CountryCells, projector: Projector): readonly NeededName[] {
  const labels = scene.marks.filter((mark): mark is LabelMark => mark.mark === "label");
  const about = countriesAbout(scene, cells, projector);
  const isOfHost = about === null || labels.some((label) => isHost(label) && about.has(label.of.id));
  const seat = isOfHost ? labels.filter((label) => isSeat(label) && isSeen(label, projector)) : [];
  return [
    ...seat.map((label): NeededName => ({ of: "place", label, weight: WEIGHT.host, missing: MISSING.about })),
    ...labels.flatMap((label) =>
      about === null ? countryKnown(label, cells) : countryOf(label, about, cells),
    ),
    ...labels.flatMap((label) => corridorOf(label, scene, projector)),
  ];
}

function countryKnown(label: LabelMark, cells: CountryCells): readonly NeededName[] {
  const { of, picks } = label;
  const fewest = isHost(label) ? FEWEST.about : FEWEST.any;
  const country = of.kind === "country" && picks !== null ? shownCountry(of.id, cells, fewest) : null;
  const missing = picks?.kind === "member" ? MISSING.about : MISSING.neighbour;
  return country === null ? [] : [{ ...ofCountry(label, country), missing }];
}

function countryOf(label: LabelMark, about: ReadonlySet<string>, cells: CountryCells): readonly NeededName[] {
  const { kind, id } = label.of;
  const country = kind === "country" && about.has(id) ? shownCountry(id, cells, FEWEST.about) : null;
  if (country === null) return [];
  return [ofCountry(label, country)];
}

/** A country that is named in any case. */
function ofCountry(label: LabelMark, country: ShownCountry) {
  return { of: "country" as const, label, country, weight: weightOf(label), missing: MISSING.about };
}

function corridorOf(label: LabelMark, scene: Scene, projector: Projector): readonly NeededName[] {
  if (label.of.kind !== "corridor" || !isNeededCorridor(label, scene)) return [];
  const lines = linesOnMap(label, scene, projector);
  if (lines.length === 0) return [];
  return [{ of: "corridor", label, lines, weight: WEIGHT.member, missing: MISSING.about }];
}

/** The names of corridors that a map bears in any case. */
export function corridorsNamed(scene: Scene, projector: Projector): ReadonlySet<string> {
  const labels = scene.marks.filter((mark): mark is LabelMark => mark.mark === "label");
  return new Set(
    labels.flatMap((label) => corridorOf(label, scene, projector)).map(({ label }) => label.text),
  );
}

function weightOf(label: LabelMark): number {
  if (isHost(label)) return WEIGHT.host;
  return label.picks?.kind === "member" ? WEIGHT.member : WEIGHT.other;
}

/** Before other names, or among them. */
function isSeat({ rank }: LabelMark): boolean {
  return rank === SEAT_RANK || rank === SEAT_RANK * FIRST;
}

function isSeen({ at, minZoom }: LabelMark, { project, size, zoom }: Projector): boolean {
  const [x, y] = project(at);
  return zoom >= minZoom && x > 0 && y > 0 && x < size.width && y < size.height;
}

/** Countries that are lit, and those in which something lies that is; `null` where nothing is lit that lies in a country, or a town alone: where one met is told on a map of the region. */
function countriesAbout(
  scene: Scene,
  cells: CountryCells,
  { project }: Projector,
): ReadonlySet<string> | null {
  if (scene.lit === null) return null;
  const lit = scene.marks.filter(({ id, of }) => of.kind !== "place" && emphasisOf(scene, id) === "focus");
  const ids = lit.flatMap((mark) => {
    if (mark.mark === "area") return mark.country;
    if (mark.mark === "point") return countryBy(cells, project(mark.at)) ?? [];
    if (mark.mark === "line" && mark.of.kind !== "way")
      return stepsAlong(mark.line.map(project)).flatMap((at) => countryAt(cells, at) ?? []);
    return [];
  });
  return ids.length === 0 ? null : new Set(ids);
}

/** The country of a place, which may lie on the shore. */
function countryBy(cells: CountryCells, [x, y]: Pixel): string | null {
  const around = [0, ASHORE_PX, -ASHORE_PX];
  const beside = around.flatMap((dy) => around.map((dx) => countryAt(cells, [x + dx, y + dy])));
  return beside.find((id) => id !== null) ?? null;
}

function isNeededCorridor(label: LabelMark, scene: Scene): boolean {
  const emphasis = emphasisOf(scene, label.id);
  return emphasis === "focus" || (emphasis === "normal" && label.minZoom === 0);
}

/**
 * The lines beside which the name of a corridor may stand: its widest, for a name at what merely serves it would be read as if it ran there. None where the
 * map has only an end of them, unless it is about them.
 */
export function linesOnMap(label: LabelMark, scene: Scene, projector: Projector): readonly LineMark[] {
  const all = linesNamed(label, scene.marks);
  const widest = Math.max(...all.map(({ width }) => width));
  const seen = all
    .filter(({ width }) => width === widest)
    .map((line) => ({ line, steps: stepsOnMap(line, projector) }))
    .filter(({ steps }) => steps > 0);
  const steps = seen.reduce((sum, each) => sum + each.steps, 0);
  const isEnough = steps >= FEWEST_STEPS || emphasisOf(scene, label.id) === "focus";
  return isEnough ? seen.map(({ line }) => line) : [];
}

/** A corridor of which fewer steps are on a map isn't named there: some 60 px. */
const FEWEST_STEPS = 9;

function stepsOnMap({ line }: LineMark, { project, size }: Projector): number {
  const isInside = ([x, y]: Pixel) => x > 0 && y > 0 && x < size.width && y < size.height;
  return stepsAlong(line.map(project)).filter(isInside).length;
}
