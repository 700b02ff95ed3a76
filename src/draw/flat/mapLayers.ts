import { CONTEXT_OPACITY, emphasisOf, isOverAreas, type Mark, type Scene } from "../../scene/scene";
import type { Camera } from "../../view/camera";
import type { Box } from "./box";
import { cutPaths } from "./cutPaths";
import { groundShapes } from "./groundShapes";
import type { Fineness, MapKit, ReliefOn } from "./mapKit";
import { areaShapes, bandShapes, labelShapes, lineShapes, pointShapes } from "./markShapes";
import { screenNames } from "./namesOnScreen";
import { type Ground, pixelGround, SOFTER } from "./pixelGround";
import type { PlacedLabel } from "./placeLabels";
import { type Projector, projectorOf, type Size } from "./projectorOf";
import { type LayerName, namedLayers, type Shape, type ShapeLayer } from "./shapes";

export interface MapWish {
  readonly scene: Scene;
  readonly ground: Ground;
  readonly camera: Camera;
  readonly size: Size;
  /** Where things are on it; left out, on web Mercator at that camera. */
  readonly projector?: Projector;
  readonly fineness: Fineness;
  /** Boxes that names keep free, in px of the map; `names` knows of them. */
  readonly keptFree?: readonly Box[];
  /** Places the names; as on a screen where it's left out. */
  readonly names?: (kit: MapKit) => readonly PlacedLabel[];
  /** Light and shade; `null` for none. */
  readonly relief: ReliefOn | null;
  readonly layerName: (id: LayerName) => string;
}

/** What draws a map flat: `mapLayers`, or what remembers maps that it drew. */
export type DrawMap = (wish: MapWish) => ShapeLayer[];

/** Steps of lines, in px. */
const LINE_GRAIN = 0.1;

/** The map as named layers of shapes, in px from its upper left corner: all that is drawn flat is drawn of these. */
export function mapLayers(wish: MapWish): ShapeLayer[] {
  const { scene, keptFree = [], layerName } = wish;
  const kit = kitOf(wish);
  const { area, band, line, point } = kinds(scene.marks);
  const names = (wish.names ?? screenNames(scene, keptFree))(kit);
  const base = (isOver: boolean) =>
    groundShapes(
      scene.ground.filter((layer) => isOverAreas(layer) === isOver),
      kit,
    ).map(({ layer, shapes }): [LayerName, readonly Shape[]] => [layer, shapes]);
  const { casings, lines, cores } = lineShapes(line, kit);
  const layers: [LayerName, readonly Shape[]][] = [
    ...base(false),
    ["countries", areaShapes(area, kit)],
    ...base(true),
    ["bands", bandShapes(band, kit)],
    ["casings", casings],
    ["lines", lines],
    ["cores", cores],
    ["points", pointShapes(point, kit)],
    ["labels", names.flatMap((placed) => labelShapes(placed, kit))],
  ];
  return namedLayers(layers, layerName);
}

function kitOf(wish: MapWish): MapKit {
  const { scene, ground, camera, size, fineness, relief, layerName } = wish;
  const { projector = projectorOf(camera, size) } = wish;
  const { tolerance, grain, overhang } = fineness;
  const crisp = cutPaths(size, grain, overhang);
  const soft = cutPaths(size, SOFTER * grain, overhang);
  return {
    projector,
    ground: pixelGround(ground, projector, tolerance),
    cut: cutPaths(size, Math.max(LINE_GRAIN, LINE_GRAIN * 4 * grain), overhang),
    cutGround: (isSoft) => (isSoft ? soft : crisp),
    fineness,
    opacityOf: ({ id, mark }) => (emphasisOf(scene, id) === "context" ? CONTEXT_OPACITY[mark] : 1),
    relief,
    layerName,
  };
}

type Kinds = { [Kind in Mark["mark"]]: Extract<Mark, { mark: Kind }>[] };

function kinds(marks: readonly Mark[]): Kinds {
  const sorted: Kinds = { area: [], band: [], line: [], point: [], label: [] };
  for (const mark of marks) (sorted[mark.mark] as Mark[]).push(mark);
  return sorted;
}
