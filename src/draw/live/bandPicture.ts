import type { Map as MapLibreMap } from "maplibre-gl";
import { latitudeAt, longitudeAt, mercatorPerKm, mercatorX, mercatorY } from "../../atlas/sphere";
import { type BandMark, CONTEXT_OPACITY, emphasisOf, type Scene } from "../../scene/scene";
import { type AlikeBands, alikeBands, bandWidth, strengthAt, strokesOf } from "../flat/alikeBands";
import { cornersOf } from "./cornersOf";
import { MARK_LAYERS } from "./markLayers";

const ID = "bands";
/** Long side of the picture. Bands are so soft that it may be shown much larger. */
const LONG_SIDE_PX = 1024;
const STROKES = 16;
/** Drawn by the processor: it is read once, for the map, and software WebGL waits half a second for a picture to be read back. */
const CANVAS: CanvasRenderingContext2DSettings = { willReadFrequently: true };

/** Keeps the bands of the map as a scene wants them. */
export interface BandPicture {
  draw(scene: Scene): void;
}

/** A part of the world on a canvas. */
interface BandBox {
  readonly width: number;
  readonly height: number;
  readonly corners: ReturnType<typeof cornersOf>;
  /** Px of the canvas in the width of the world. */
  readonly scale: number;
  readonly place: (at: BandMark["line"][number]) => [x: number, y: number];
}

/**
 * The bands as a picture under the lines. As lines of MapLibre they would be wider than their pieces are long: such lines fold into
 * spikes at bends, and lie over each other where they meet.
 */
export function createBandPicture(map: MapLibreMap): BandPicture {
  let drawn: Scene | null = null;
  const canvas = document.createElement("canvas");
  return {
    draw(scene) {
      const isLaid = map.getSource(ID) !== undefined;
      if (isLaid && scene.marks === drawn?.marks && scene.lit === drawn.lit) return;
      drawn = scene;
      const bands = scene.marks.filter((mark) => mark.mark === "band");
      if (isLaid) remove(map);
      if (bands.length > 0) lay(map, canvas, paint(canvas, bands, scene));
    },
  };
}

function lay(map: MapLibreMap, canvas: HTMLCanvasElement, { corners }: BandBox): void {
  map.addSource(ID, { type: "canvas", canvas, coordinates: corners, animate: false });
  map.addLayer(
    { id: ID, type: "raster", source: ID, paint: { "raster-fade-duration": 0 } },
    MARK_LAYERS[0]!.id,
  );
}

/** A source that plays on would miss a change made while it is out of sight: each picture has a source of its own. */
function remove(map: MapLibreMap): void {
  map.removeLayer(ID);
  map.removeSource(ID);
}

function paint(canvas: HTMLCanvasElement, bands: readonly BandMark[], scene: Scene): BandBox {
  const box = boxAround(bands);
  [canvas.width, canvas.height] = [box.width, box.height];
  const whole = canvas.getContext("2d", CANVAS)!;
  for (const alike of alikeBands(bands, ({ id }) => emphasisOf(scene, id))) {
    const layer = new OffscreenCanvas(box.width, box.height);
    paintAlike(layer.getContext("2d", CANVAS)!, alike, opacityIn(scene, alike.first), box);
    whole.drawImage(layer, 0, 0);
  }
  return box;
}

function opacityIn(scene: Scene, { id, opacity }: BandMark): number {
  return emphasisOf(scene, id) === "context" ? CONTEXT_OPACITY.band * opacity : opacity;
}

/** From the outside in, each stroke in place of what lies there: where bands meet, the stronger of the two is seen. */
function paintAlike(
  context: OffscreenCanvasRenderingContext2D,
  { first, bands }: AlikeBands,
  opacity: number,
  box: BandBox,
): void {
  context.lineCap = "round";
  context.lineJoin = "round";
  context.strokeStyle = first.fill;
  const ways = bands.map((band) => ({ path: pathOf(band, box), width: box.scale * widthOf(band) }));
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

function pathOf({ line }: BandMark, { place }: BandBox): Path2D {
  const path = new Path2D();
  for (const at of line) path.lineTo(...place(at));
  return path;
}

function boxAround(bands: readonly BandMark[]): BandBox {
  const [places, widths] = [bands.flatMap(({ line }) => line), bands.map(widthOf)];
  const [xs, ys] = [places.map(([lon]) => mercatorX(lon)), places.map(([, lat]) => mercatorY(lat))];
  const margin = Math.max(...widths) / 2;
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  const [right, bottom] = [Math.max(...xs) + margin, Math.max(...ys) + margin];
  const scale = LONG_SIDE_PX / Math.max(right - left, bottom - top);
  const [west, east] = [longitudeAt(left), longitudeAt(right)];
  const [south, north] = [latitudeAt(bottom), latitudeAt(top)];
  return {
    width: Math.ceil(scale * (right - left)),
    height: Math.ceil(scale * (bottom - top)),
    corners: cornersOf([west, south, east, north]),
    scale,
    place: ([lon, lat]) => [scale * (mercatorX(lon) - left), scale * (mercatorY(lat) - top)],
  };
}

/** In parts of the world's width. */
function widthOf(band: BandMark): number {
  return bandWidth(band, mercatorPerKm);
}
