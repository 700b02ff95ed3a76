import type { LabelMark, Mark, Scene } from "../../scene/scene";
import type { Box } from "../flat/box";
import { countedIn } from "../flat/cells";
import { type CountryCells, countryCells, NOBODY } from "../flat/countryCells";
import { type Capitals, lettered, letteredName } from "../flat/lettered";
import type { MapKit } from "../flat/mapKit";
import { countryForms } from "../flat/nameForms";
import { type PlacedLabel, placeAt, placeLabels, placesBeside } from "../flat/placeLabels";
import { isMember } from "../flat/placesOfCountry";
import type { Pixel, Projector } from "../flat/projectorOf";
import { isFirst } from "./aboutScene";
import { lineLabels } from "./lineLabels";
import type { LineWords } from "./mapSheet";
import type { NameGround } from "./nameGround";
import { linesOnMap, type NeededName, neededNames } from "./neededNames";
import { boxesOf, groundUnder, type OnSheet, placeNeeded } from "./placeNeeded";
import { roomMostlyWithin, roomWithin } from "./roomForCountry";
import { type ShownCountry, shownCountry } from "./shownCountry";

/**
 * Names on a sheet, which lies as it is, while on a screen one would move the map to read it. Countries are named in capitals where all members that have
 * to be named have room for that, and the others as well where that leaves out none that has to be named; else in small letters, for one map has one letter case for a class.
 */
export function sheetNames(
  scene: Scene,
  keptFree: readonly Box[],
  kit: MapKit,
  words: readonly LineWords[] = [],
): readonly PlacedLabel[] {
  const { projector } = kit;
  const cells = countryCells(kit.ground("countries"), projector.size);
  const sheet = { cells, scene, keptFree, projector, ofPlaces: boxesOfPlaces(scene, keptFree, projector) };
  const names = neededNames(scene, cells, projector);
  const ground = groundUnder(names, sheet);
  const landIn = countedIn(cells, (value) => value !== NOBODY);
  const named = (capitals: Capitals) => namesIn(capitals, { sheet, names, ground, landIn, kit, words });
  const all = named("all");
  if (!all.areMembersWhole) return named("none").placed;
  if (all.areNeededWhole) return all.placed;
  const ofMembers = named("members");
  return ofMembers.areMembersWhole && ofMembers.whole > all.whole ? ofMembers.placed : all.placed;
}

/** What is the same however names are written. */
interface Asked {
  readonly sheet: OnSheet;
  readonly names: readonly NeededName[];
  readonly ground: NameGround;
  readonly landIn: (box: Box) => number;
  readonly kit: MapKit;
  readonly words: readonly LineWords[];
}

interface NamesIn {
  readonly placed: readonly PlacedLabel[];
  /** How many countries are named whole, whether all are that have to be named, and whether their members are. */
  readonly whole: number;
  readonly areNeededWhole: boolean;
  readonly areMembersWhole: boolean;
}

/** What the sheet is about is named in any case: those names are placed first, wherever there is room for them, and the others take what is left. */
function namesIn(capitals: Capitals, asked: Asked): NamesIn {
  const { sheet, ground, landIn, kit, words } = asked;
  const { cells, keptFree, projector } = sheet;
  const scene = lettered(sheet.scene, capitals);
  const names = asked.names.map((name) => ({ ...name, label: letteredName(name.label, capitals) }));
  const needed = placeNeeded(names, { ...sheet, scene }, ground);
  // Capitals that shorten a member aren't chosen, wherever the others would stand.
  if (capitals === "all" && needed.some((placed) => isMember(placed.label) && !isWholeCountry(placed)))
    return { placed: needed, whole: 0, areNeededWhole: false, areMembersWhole: false };
  const isPlaced = new Set(needed.map(({ label }) => label.id));
  const others = scene.marks.filter((mark) => !isPlaced.has(mark.id) && isOfMap(mark, scene, projector));
  const named = [...keptFree, ...needed.flatMap(boxesOf)];
  const atLines = lineLabels(words, scene, projector, {
    taken: named,
    wanted: words.length === 0 ? [] : boxesOfPlaces(scene, named, projector),
    landIn,
  });
  const boxes = [...named, ...atLines.map(({ box }) => box)];
  const rest = placeLabels(others, projector, boxes, (label) =>
    restPlaces(label, others, { cells, landIn }, kit),
  );
  const placed = [...needed, ...atLines, ...rest];
  const whole = new Set(placed.filter(isWholeCountry).map(({ label }) => label.id));
  const countries = names.filter((name) => name.of === "country");
  const areWhole = (some: readonly NeededName[]) => some.every(({ label }) => whole.has(label.id));
  return {
    ...{ placed, whole: whole.size, areNeededWhole: areWhole(countries) },
    areMembersWhole: areWhole(countries.filter(({ label }) => isMember(label))),
  };
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
