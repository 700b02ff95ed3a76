import { emphasisOf, type LabelMark, type LineMark, type Scene } from "../../scene/scene";
import { type CountryCells, countryAt } from "../flat/countryCells";
import { linesNamed } from "../flat/linesNamed";
import { stepsAlong } from "../flat/placeLabels";
import type { Pixel, Projector } from "../flat/projectorOf";
import { type ShownCountry, shownCountry } from "./shownCountry";

/** A name without which a sheet doesn't say what it shows. */
export type NeededName =
  | { readonly of: "country"; readonly label: LabelMark; readonly country: ShownCountry }
  | { readonly of: "corridor"; readonly label: LabelMark; readonly lines: readonly LineMark[] };

/** A country of which less is on the map needn't be named, in cells: that a map is about, and any of the atlas. */
const FEWEST = { about: 12, any: 40 };

/** So near to the shore a place is on land, in px. */
const ASHORE_PX = 10;

/** The names of all countries that a map is about, or else of all that the atlas knows, and those of its corridors. */
export function neededNames(scene: Scene, cells: CountryCells, projector: Projector): readonly NeededName[] {
  const labels = scene.marks.filter((mark): mark is LabelMark => mark.mark === "label");
  const about = countriesAbout(scene, cells, projector);
  const countries = labels.flatMap((label): NeededName[] => {
    const { id, kind } = label.of;
    if (kind !== "country" || (about === null ? label.picks === null : !about.has(id))) return [];
    const country = shownCountry(id, cells, about === null ? FEWEST.any : FEWEST.about);
    return country === null ? [] : [{ of: "country", label, country }];
  });
  const corridors = labels.flatMap((label): NeededName[] => {
    if (label.of.kind !== "corridor" || !isNeededCorridor(label, scene)) return [];
    const lines = linesNamed(label, scene.marks).filter((line) => isOnMap(line, projector));
    return lines.length === 0 ? [] : [{ of: "corridor", label, lines }];
  });
  return [...countries, ...corridors];
}

/** Countries that are lit, and those in which something lies that is; `null` where nothing is lit that lies in a country. */
function countriesAbout(
  scene: Scene,
  cells: CountryCells,
  { project }: Projector,
): ReadonlySet<string> | null {
  if (scene.lit === null) return null;
  const lit = scene.marks.filter(({ id }) => emphasisOf(scene, id) === "focus");
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

function isOnMap({ line }: LineMark, { project, size }: Projector): boolean {
  return stepsAlong(line.map(project)).some(([x, y]) => x > 0 && y > 0 && x < size.width && y < size.height);
}
