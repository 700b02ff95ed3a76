import type { Map as MapLibreMap } from "maplibre-gl";
import { latitudeAt, longitudeAt, mercatorPerKm, mercatorX, mercatorY, worldPx } from "../../atlas/sphere";
import { type BandMark, CONTEXT_OPACITY, emphasisOf, type Scene } from "../../scene/scene";
import { type AlikeBands, alikeBands, bandWidth, strengthAt, strokesOf } from "../flat/alikeBands";
import { type Projector, projectorOf } from "../flat/projectorOf";
import { cornersOf } from "./cornersOf";
import { MARK_LAYERS } from "./markLayers";

/** Long side of the picture. Bands are so soft that it may be shown much larger. */
const LONG_SIDE_PX = 1024;
const STROKES = 16;
/** Drawn by the processor: it is read once, for the map, and software WebGL waits half a second for a picture to be read back. */
const CANVAS: CanvasRenderingContext2DSettings = { willReadFrequently: true };

/** Keeps the bands of the map as a scene wants them. */
export interface BandPicture {
  draw(scene: Scene): void;
}

/**
 * The bands as a picture under the lines. As lines of MapLibre they would be wider than their pieces are long: such lines fold into
 * spikes at bends, and lie over each other where they meet.
 */
export function createBandPicture(map: MapLibreMap): BandPicture {
  let drawn: Scene | null = null;
  const canvases = new Map<number, HTMLCanvasElement>();
  return {
    draw(scene) {
      if (drawn && isLaid(map, drawn) && scene.marks === drawn.marks && scene.lit === drawn.lit) return;
      drawn = scene;
      for (const minZoom of canvases.keys()) remove(map, minZoom);
      for (const [minZoom, bands] of byZoom(scene)) {
        const canvas = canvases.get(minZoom) ?? document.createElement("canvas");
        canvases.set(minZoom, canvas);
        lay(map, minZoom, canvas, paint(canvas, bands, scene));
      }
    },
  };
}

/** Bands that come in at one zoom are one picture. */
function byZoom({ marks }: Scene): ReadonlyMap<number, readonly BandMark[]> {
  const found = new Map<number, BandMark[]>();
  for (const mark of marks)
    if (mark.mark === "band") found.set(mark.minZoom, [...(found.get(mark.minZoom) ?? []), mark]);
  return found;
}

/** A new style has none of what was laid on the one before. */
function isLaid(map: MapLibreMap, scene: Scene): boolean {
  return [...byZoom(scene).keys()].every((minZoom) => map.getSource(idOf(minZoom)) !== undefined);
}

const idOf = (minZoom: number) => (minZoom === 0 ? "bands" : `bands-${minZoom}`);

function lay(
  map: MapLibreMap,
  minZoom: number,
  canvas: HTMLCanvasElement,
  { invert, size }: Projector,
): void {
  const id = idOf(minZoom);
  const [[west, north], [east, south]] = [invert([0, 0]), invert([size.width, size.height])];
  const coordinates = cornersOf([west, south, east, north]);
  map.addSource(id, { type: "canvas", canvas, coordinates, animate: false });
  map.addLayer(
    { id, type: "raster", source: id, minzoom: minZoom, paint: { "raster-fade-duration": 0 } },
    MARK_LAYERS[0]!.id,
  );
}

/** A source that plays on would miss a change made while it is out of sight: each picture has a source of its own. */
function remove(map: MapLibreMap, minZoom: number): void {
  const id = idOf(minZoom);
  if (!map.getSource(id)) return;
  map.removeLayer(id);
  map.removeSource(id);
}

/** The answer tells where on the canvas places are. */
function paint(canvas: HTMLCanvasElement, bands: readonly BandMark[], scene: Scene): Projector {
  const projector = projectorAround(bands);
  const { width, height } = projector.size;
  [canvas.width, canvas.height] = [width, height];
  const whole = canvas.getContext("2d", CANVAS)!;
  for (const alike of alikeBands(bands, ({ id }) => emphasisOf(scene, id))) {
    const layer = new OffscreenCanvas(width, height);
    paintAlike(layer.getContext("2d", CANVAS)!, alike, opacityIn(scene, alike.first), projector);
    whole.drawImage(layer, 0, 0);
  }
  return projector;
}

function opacityIn(scene: Scene, { id, opacity }: BandMark): number {
  return emphasisOf(scene, id) === "context" ? CONTEXT_OPACITY.band * opacity : opacity;
}

/** From the outside in, each stroke in place of what lies there: where bands meet, the stronger of the two is seen. */
function paintAlike(
  context: OffscreenCanvasRenderingContext2D,
  { first, bands }: AlikeBands,
  opacity: number,
  { project, pxPerKm }: Projector,
): void {
  context.lineCap = "round";
  context.lineJoin = "round";
  context.strokeStyle = first.fill;
  const ways = bands.map((band) => {
    const path = new Path2D();
    for (const at of band.line) path.lineTo(...project(at));
    return { path, width: bandWidth(band, pxPerKm) };
  });
  for (const [i, part] of strokesOf(STROKES).entries())
    for (const { path, width } of ways) {
      context.lineWidth = part * width;
      context.globalAlpha = 1;
      context.globalCompositeOperation = "destination-out";
      context.stroke(path);
      context.globalAlpha = strengthAt(i, STROKES, opacity);
      context.globalCompositeOperation = "source-over";
      context.stroke(path);
    }
}

/** All of the bands, on a canvas as large as it should be. */
function projectorAround(bands: readonly BandMark[]): Projector {
  const places = bands.flatMap(({ line }) => line);
  const [xs, ys] = [places.map(([lon]) => mercatorX(lon)), places.map(([, lat]) => mercatorY(lat))];
  const margin = Math.max(...bands.map((band) => bandWidth(band, mercatorPerKm))) / 2;
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  const [right, bottom] = [Math.max(...xs) + margin, Math.max(...ys) + margin];
  const scale = LONG_SIDE_PX / Math.max(right - left, bottom - top);
  return projectorOf(
    {
      zoom: Math.log2(scale / worldPx(0)),
      lng: longitudeAt((left + right) / 2),
      lat: latitudeAt((top + bottom) / 2),
    },
    { width: Math.ceil(scale * (right - left)), height: Math.ceil(scale * (bottom - top)) },
  );
}
