import type { Feature, Geometry, Position } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { LabelMark, Scene } from "../../scene/scene";
import type { Box } from "../flat/box";
import { type CountryCells, countryCells } from "../flat/countryCells";
import { handedCells } from "../flat/handedCells";
import { namesOnScreen, withLetters } from "../flat/namesOnScreen";
import type { PlacedLabel } from "../flat/placeLabels";
import { type Pixel, type Projector, projectorOf } from "../flat/projectorOf";
import { DETAIL_ZOOM, LEVELS } from "../groundLevels";
import { drawnAt } from "./drawnAt";
import { FINE_STEP } from "./expressions";
import { featureOf } from "./features";
import { AREA_LAYERS } from "./markLayers";
import { NAMES } from "./nameLayers";
import { fineZoomOf } from "./style";
import { withoutNamesakes } from "./withoutNamesakes";

/** Keeps the names of the map where they can be read whole. */
export interface LiveNames {
  show(scene: Scene): void;
  keepClear(boxes: readonly Box[]): void;
  /** A style that is loaded anew knows nothing of what was sent. */
  forget(): void;
  /** Whether the names stand as they should where the map looks. */
  isSettled(): boolean;
}

/**
 * MapLibre places names while the map moves; it lets the frame and what lies over the map cut them, and lets them stand on symbols. So whenever the
 * map has come to rest they are placed as every pen places them, and sent with their places. Not on the globe, where places are elsewhere.
 */
export function createLiveNames(map: MapLibreMap, first: Scene, isGlobe: boolean): LiveNames {
  let [scene, clear, sent, isSettled] = [first, [] as readonly Box[], "", false];
  /** Of what the names that were sent are made, by identity: where it is the same, they stand as they should. */
  let madeOf: readonly unknown[] = [];
  const cells = keptCells(map);
  const look = () => {
    const of = isGlobe ? [scene.marks] : [scene.marks, scene.lit, clear, cells.inSight()];
    isSettled = of.every((each, i) => each === madeOf[i]);
    if (isSettled) return;
    madeOf = of;
    const features = isGlobe ? rawNames(scene) : namesAt(map, scene, clear, cells.at);
    const now = JSON.stringify(features);
    isSettled = now === sent;
    if (isSettled) return;
    sent = now;
    map.getSource<GeoJSONSource>(NAMES)?.setData({ type: "FeatureCollection", features });
  };
  /** Once, for all that changes with a pick: what is lit, what lies over the map, and where that flies to. */
  const lookAtRest = () => {
    isSettled = false;
    map.triggerRepaint();
  };
  map.on("idle", look);
  return {
    show(next) {
      const isAnew = next.marks !== madeOf[0];
      scene = next;
      if (isAnew) look();
      else lookAtRest();
    },
    keepClear(boxes) {
      clear = boxes;
      lookAtRest();
    },
    forget() {
      [sent, madeOf] = ["", []];
    },
    isSettled: () => isSettled,
  };
}

/** Names without a place but that of what they name, each said once. */
export function rawNames({ marks }: Pick<Scene, "marks">): Feature[] {
  const orders = new Map(marks.map((mark, order) => [mark, order]));
  const labels = marks.filter((mark) => mark.mark === "label");
  return withoutNamesakes(labels).map((label) => featureOf(label, orders.get(label)!));
}

/** Countries in sight, kept for as long as the same are: a pick changes none. */
interface KeptCells {
  /** Another object whenever others may be in sight. */
  inSight(): object;
  at(projector: Projector): CountryCells;
}

function keptCells(map: MapLibreMap): KeptCells {
  let [kept, sight] = [null as CountryCells | null, {}];
  const forget = () => {
    [kept, sight] = [null, {}];
  };
  map.on("move", forget);
  map.on("resize", forget);
  map.on("sourcedata", ({ sourceId, tile }) => tile && AREA_SOURCES.has(sourceId) && forget());
  return {
    inSight: () => sight,
    at(projector) {
      kept ??= handedCells(projector) ?? cellsOf(map, projector);
      return kept;
    },
  };
}

/** Marks and names are tiles as well, and come anew whenever they are sent. */
const AREA_SOURCES: ReadonlySet<string> = new Set(LEVELS);

function namesAt(
  map: MapLibreMap,
  scene: Scene,
  clear: readonly Box[],
  cells: (projector: Projector) => CountryCells,
): Feature[] {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { lng, lat } = map.getCenter();
  const projector = projectorOf({ zoom: map.getZoom(), lng, lat }, { width, height });
  const { marks } = withLetters(scene, projector);
  const placed = namesOnScreen(scene, projector, clear, () => cells(projector));
  const placedById = new Map(placed.map((each) => [each.label.id, each]));
  const said = new Set(placed.map(({ label }) => label.text));
  return marks.flatMap((mark, order): Feature[] => {
    if (mark.mark !== "label") return [];
    const place = placedById.get(mark.id);
    if (place) return [placedFeature(place, order, projector), ...leaderFeature(place, projector)];
    // A namesake: the substation of a town, or the town.
    if (said.has(mark.text)) return [];
    return [featureOf(isLeftOut(mark, projector) ? later(mark, projector) : mark, order)];
  });
}

/** Farther from what it names, in px, a name moves with the ground under it, and not with that. */
const FAR_PX = 120;

/** How MapLibre calls the side on which the lines of a text begin together. */
const JUSTIFY = { start: "left", middle: "center", end: "right" } as const;

/** A name with its place: off what it names by a shift in its sizes. */
function placedFeature({ label, box, align }: PlacedLabel, order: number, projector: Projector): Feature {
  const own = projector.project(label.at);
  const middle: Pixel = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const isFar = Math.hypot(middle[0] - own[0], middle[1] - own[1]) > FAR_PX;
  const at = isFar ? projector.invert(middle) : label.at;
  const [x0, y0] = isFar ? middle : own;
  const shift = [middle[0] - x0, middle[1] - y0].map((px) => Math.round((100 * px) / label.size) / 100);
  const minZoom = Math.min(label.minZoom, fineZoomOf(projector.zoom));
  const { properties, ...feature } = featureOf({ ...label, at, minZoom }, order);
  return { ...feature, properties: { ...properties, side: "placed", shift, justify: JUSTIFY[align] } };
}

/** The line from a name to what it names, where it stands apart from it. */
function leaderFeature({ label, leader }: PlacedLabel, { invert }: Projector): readonly Feature[] {
  if (leader === null) return [];
  const { id, fill, halo, haloWidth } = label;
  const properties = { id, mark: "leader", fill, halo, haloWidth };
  return [{ type: "Feature", geometry: { type: "LineString", coordinates: leader.map(invert) }, properties }];
}

/** Whether a name that has no place would be seen in part. */
function isLeftOut(label: LabelMark, { project, size, zoom }: Projector): boolean {
  if (zoom < label.minZoom || zoom >= label.maxZoom) return false;
  const [x, y] = project(label.at);
  const reach = label.size * label.text.length;
  return x > -reach && y > -reach && x < size.width + reach && y < size.height + reach;
}

/** It comes when the map is nearer, be it before the map rests there. */
function later(label: LabelMark, { zoom }: Projector): LabelMark {
  return { ...label, minZoom: fineZoomOf(zoom) + FINE_STEP };
}

/** Which country is drawn where on the map, and what is land of none that has an area of its own. */
function cellsOf(map: MapLibreMap, projector: Projector): CountryCells {
  const areas = AREA_LAYERS.flatMap(({ id }) => (id.endsWith("-area") ? id : []));
  const isFar = projector.zoom < DETAIL_ZOOM;
  const land = drawnFlat(map, [isFar ? "overview-land" : "detail-land"], projector);
  const lakes = isFar ? [] : drawnFlat(map, ["detail-lakes"], projector);
  return countryCells(drawnFlat(map, areas, projector), projector.size, land, lakes);
}

/** Areas that are drawn of layers, in px. */
function drawnFlat(map: MapLibreMap, layers: readonly string[], { project }: Projector): Feature[] {
  const inPx = (ring: readonly Position[]) => ring.map(([lon = 0, lat = 0]) => [...project([lon, lat])]);
  return drawnAt(map, layers).map(({ id, geometry }): Feature => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : polygonsOf(geometry);
    const coordinates = polygons.map((rings) => rings.map(inPx));
    return {
      type: "Feature",
      ...(id !== undefined && { id }),
      properties: null,
      geometry: { type: "MultiPolygon", coordinates },
    };
  });
}

function polygonsOf(geometry: Geometry): readonly (readonly Position[][])[] {
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}
