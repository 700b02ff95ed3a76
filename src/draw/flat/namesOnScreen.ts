import { countryBox } from "../../scene/countryPlaces";
import { emphasisOf, type LabelMark, type Mark, type Scene } from "../../scene/scene";
import type { Box } from "./box";
import { countryAt, countryCells } from "./countryCells";
import type { MapKit } from "./mapKit";
import { type PlacedLabel, placeAt, placeLabels } from "./placeLabels";
import type { Pixel, Projector } from "./projectorOf";

/** The country at a place of the map; `null` at sea. */
export type CountryAt = (at: Pixel) => string | null;

/**
 * The names on a map that is looked at, the same by every pen: none is cut by its frame, and none stands under what lies over it (`clear`, in
 * px of the map). The name of a country moves into the part of it that is in sight, or goes.
 */
export function namesOnScreen(
  scene: Scene,
  projector: Projector,
  clear: readonly Box[],
  countryAt: CountryAt,
): readonly PlacedLabel[] {
  return placeLabels(withFocusNamed(scene), projector, clear, (label) =>
    placesWithin(label, projector, countryAt),
  );
}

/** The same where countries are drawn flat, as `mapLayers` asks for it. */
export function screenNames(
  scene: Scene,
  clear: readonly Box[],
): (kit: Pick<MapKit, "projector" | "ground">) => readonly PlacedLabel[] {
  return ({ projector, ground }) => {
    let cells: ReturnType<typeof countryCells> | null = null;
    return namesOnScreen(scene, projector, clear, (at) => {
      cells ??= countryCells(ground("countries"), projector.size);
      return countryAt(cells, at);
    });
  };
}

/** A country that stands out is named however far the map is. */
export function withFocusNamed(scene: Scene): readonly Mark[] {
  return scene.marks.map((mark) => {
    const isNamed = mark.mark === "label" && mark.of.kind === "country";
    return isNamed && emphasisOf(scene, mark.id) === "focus" ? { ...mark, minZoom: 0 } : mark;
  });
}

/** From place to place where a name is tried, in px. */
const STEP = { x: 24, y: 12 };
/** So far to either side of its middle a name lies within its country, in widths of it. */
const WITHIN = 0.42;

/** Where in its country the name of one may have its middle, beginning in the middle of what is in sight. */
function placesWithin(label: LabelMark, projector: Projector, countryAt: CountryAt): readonly Pixel[] {
  if (label.of.kind !== "country") return [];
  const { id } = label.of;
  const { box } = placeAt(label, "center", [0, 0], 0);
  const reach = WITHIN * (box.right - box.left);
  const places = gridOver(id, projector).filter(([x, y]) =>
    [0, -reach, reach].every((dx) => countryAt([x + dx, y]) === id),
  );
  const mean = (axis: 0 | 1) => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  const [x0, y0] = [mean(0), mean(1)];
  const far = ([x, y]: Pixel) => Math.hypot(x - x0, y - y0);
  return places.sort((a, b) => far(a) - far(b));
}

/** Places on the map over the box of a country. */
function gridOver(id: string, { project, size }: Projector): Pixel[] {
  const country = countryBox(id);
  if (country === null) return [];
  const [west, south, east, north] = country;
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  const xs = steps(Math.max(0, left), Math.min(size.width, right), STEP.x);
  const ys = steps(Math.max(0, top), Math.min(size.height, bottom), STEP.y);
  return ys.flatMap((y) => xs.map((x): Pixel => [x, y]));
}

function steps(from: number, to: number, step: number): readonly number[] {
  return Array.from(
    { length: Math.max(0, Math.ceil((to - from) / step)) },
    (_, i) => from + (i + 0.5) * step,
  );
}
