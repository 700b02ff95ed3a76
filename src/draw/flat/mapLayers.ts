import { CONTEXT_OPACITY, emphasisOf, type Mark, OVER_AREAS, type Scene } from "../../scene/scene";
import type { Camera } from "../../view/camera";
import { cutPaths } from "./cutPaths";
import { groundShapes } from "./groundShapes";
import type { MapPaper } from "./mapPaper";
import {
  areaShapes,
  bandShapes,
  casingShapes,
  coreShapes,
  labelShapes,
  lineShapes,
  pointShapes,
} from "./markShapes";
import { type Ground, pixelGround } from "./pixelGround";
import type { Box } from "./placeLabels";
import { projectorOf, type Size } from "./projectorOf";
import type { LayerName, Shape, ShapeLayer } from "./shapes";

export interface MapWish {
  readonly scene: Scene;
  readonly ground: Ground;
  readonly camera: Camera;
  readonly size: Size;
  /** Bends of less are given up, in px. */
  readonly tolerancePx: number;
  /** Boxes that names keep free, in px of the map. */
  readonly keptFree: readonly Box[];
  /** Light and shade; `null` for none. */
  readonly relief: HTMLCanvasElement | null;
  readonly layerName: (id: LayerName) => string;
}

/** The map as named layers of shapes, in px from its upper left corner. The same decisions as the still pen's. */
export function mapLayers({
  scene,
  ground,
  camera,
  size,
  tolerancePx,
  keptFree,
  relief,
  layerName,
}: MapWish): ShapeLayer[] {
  const projector = projectorOf(camera, size);
  const paper: MapPaper = {
    projector,
    ground: pixelGround(ground, projector, tolerancePx),
    cut: cutPaths(size, 0.1),
    opacityOf: ({ id, mark }) => (emphasisOf(scene, id) === "context" ? CONTEXT_OPACITY[mark] : 1),
    relief,
    layerName,
  };
  const marks = kinds(scene.marks);
  const base = groundShapes(scene.ground, paper);
  const under = base.filter(({ from }) => !OVER_AREAS.has(from));
  const over = base.filter(({ from }) => OVER_AREAS.has(from));
  const layers: [LayerName, readonly Shape[]][] = [
    ...under.map(({ from, shapes }): [LayerName, readonly Shape[]] => [from, shapes]),
    ["countries", areaShapes(marks.area, paper)],
    ...over.map(({ from, shapes }): [LayerName, readonly Shape[]] => [from, shapes]),
    ["bands", bandShapes(marks.band, paper)],
    ["casings", casingShapes(marks.line, paper)],
    ["lines", lineShapes(marks.line, paper)],
    ["cores", coreShapes(marks.line, paper)],
    ["points", pointShapes(marks.point, paper)],
    ["labels", labelShapes(scene.marks, paper, keptFree)],
  ];
  return layers
    .filter(([, shapes]) => shapes.length > 0)
    .map(([id, shapes]) => ({ id, name: layerName(id), shapes }));
}

type Kinds = { [Kind in Mark["mark"]]: Extract<Mark, { mark: Kind }>[] };

function kinds(marks: readonly Mark[]): Kinds {
  const sorted: Kinds = { area: [], band: [], line: [], point: [], label: [] };
  for (const mark of marks) (sorted[mark.mark] as Mark[]).push(mark);
  return sorted;
}
