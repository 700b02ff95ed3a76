import type { LabelMark, Mark, Scene } from "../../scene/scene";
import type { Box } from "../flat/box";
import { countedIn } from "../flat/cells";
import { type CountryCells, countryCells, NOBODY } from "../flat/countryCells";
import { type Capitals, lettered } from "../flat/lettered";
import type { MapKit } from "../flat/mapKit";
import { countryForms } from "../flat/nameForms";
import { type PlacedLabel, placeAt, placeLabels, placesBeside } from "../flat/placeLabels";
import { isMember } from "../flat/placesOfCountry";
import type { Pixel, Projector } from "../flat/projectorOf";
import { isFirst } from "./aboutScene";
import { lineLabels } from "./lineLabels";
import type { LineWords } from "./mapSheet";
import { linesOnMap, neededNames } from "./neededNames";
import { boxesOf, placeNeeded } from "./placeNeeded";
import { roomMostlyWithin, roomWithin } from "./roomForCountry";
import { type ShownCountry, shownCountry } from "./shownCountry";

/**
 * Names on a sheet, which lies as it is, while on a screen one would move the map to read it. Countries are named in capitals where all members that have
 * to be named have room for that, and the others as well where that leaves out none; else in small letters, for one map has one letter case for a class.
 */
export function sheetNames(...asked: Asked): readonly PlacedLabel[] {
  const all = namesIn("all", asked);
  if (!all.areMembersWhole) return namesIn("none", asked).placed;
  const ofMembers = namesIn("members", asked);
  return ofMembers.areMembersWhole && ofMembers.whole > all.whole ? ofMembers.placed : all.placed;
}

type Asked = [scene: Scene, keptFree: readonly Box[], kit: MapKit, words?: readonly LineWords[]];

interface NamesIn {
  readonly placed: readonly PlacedLabel[];
  /** How many countries are named whole, and whether those members are that have to be named. */
  readonly whole: number;
  readonly areMembersWhole: boolean;
}

/** What the sheet is about is named in any case: those names are placed first, wherever there is room for them, and the others take what is left. */
function namesIn(capitals: Capitals, [asked, keptFree, kit, words = []]: Asked): NamesIn {
  const scene = lettered(asked, capitals);
  const cells = countryCells(kit.ground("countries"), kit.projector.size);
  const names = neededNames(scene, cells, kit.projector);
  const needed = placeNeeded(names, {
    ...{ cells, scene, keptFree, projector: kit.projector },
    ofPlaces: boxesOfPlaces(scene, keptFree, kit.projector),
  });
  const isPlaced = new Set(needed.map(({ label }) => label.id));
  const others = scene.marks.filter((mark) => !isPlaced.has(mark.id) && isOfMap(mark, scene, kit.projector));
  const named = [...keptFree, ...needed.flatMap(boxesOf)];
  const landIn = countedIn(cells, (value) => value !== NOBODY);
  const atLines = lineLabels(words, scene, kit.projector, {
    taken: named,
    wanted: words.length === 0 ? [] : boxesOfPlaces(scene, named, kit.projector),
    landIn,
  });
  const boxes = [...named, ...atLines.map(({ box }) => box)];
  const rest = placeLabels(others, kit.projector, boxes, (label) =>
    restPlaces(label, others, { cells, landIn }, kit),
  );
  const placed = [...needed, ...atLines, ...rest];
  const whole = new Set(placed.filter(isWholeCountry).map(({ label }) => label.id));
  const areMembersWhole = names.every(({ label }) => !isMember(label) || whole.has(label.id));
  return { placed, whole: whole.size, areMembersWhole };
}

/** Whether a name is that of a country, and no shorter than in the scene but for its lines. */
function isWholeCountry({ label: { of, text, title } }: PlacedLabel): boolean {
  return of.kind === "country" && text.length === title.length;
}

/** Whether what a mark names is on the map: of a corridor, more than an end. */
function isOfMap(mark: Mark, scene: Scene, projector: Projector): boolean {
  if (mark.mark !== "label" || mark.of.kind !== "corridor") return true;
  return linesOnMap(mark, scene, projector).length > 0;
}

/** Where a name may stand that needn't: beside what it names, and that of a country anywhere within it, whole before it is abbreviated, or nowhere. */
function* restPlaces(
  label: LabelMark,
  marks: readonly Mark[],
  { cells, landIn }: { readonly cells: CountryCells; readonly landIn: (box: Box) => number },
  { projector }: MapKit,
): Iterable<PlacedLabel> {
  if (label.of.kind !== "country") return yield* placesBeside(label, marks, projector);
  const country = shownCountry(label.of.id, cells, 1);
  if (country === null) return;
  for (const [form, spots] of roomsOf(label, country, landIn))
    for (const spot of spots) yield placeAt(form, "center", spot, 0);
}

/** The forms of a country's name with where they may stand, the whole before the abbreviated. */
function* roomsOf(
  label: LabelMark,
  country: ShownCountry,
  landIn: (box: Box) => number,
): Iterable<readonly [form: LabelMark, spots: Iterable<Pixel>]> {
  const forms = countryForms(label).filter(({ isCode = false }) => !isCode);
  const whole = forms.filter(({ isShort = false }) => !isShort);
  for (const { label: form } of whole) yield [form, roomWithin(form, country)];
  for (const { label: form } of whole) yield [form, roomMostlyWithin(form, country, landIn)];
  // Of a member of which an end alone is on the map, no name is better than a part of one.
  if (label.picks?.kind === "member") return;
  for (const { label: form, isShort = false } of forms) if (isShort) yield [form, roomWithin(form, country)];
}

/** Where the names of places would stand that the sheet is about, were there no others. */
function boxesOfPlaces(scene: Scene, keptFree: readonly Box[], projector: Projector): readonly Box[] {
  const symbols = new Set(scene.marks.flatMap((mark) => (mark.mark === "point" ? wordOf(mark) : [])));
  const marks = scene.marks.filter(
    (mark) => mark.mark !== "label" || (symbols.has(wordOf(mark)) && (scene.lit === null || isFirst(mark))),
  );
  return placeLabels(marks, projector, keptFree).map(({ box }) => box);
}

function wordOf({ of }: Pick<LabelMark, "of">): string {
  return `${of.kind} ${of.id}`;
}
