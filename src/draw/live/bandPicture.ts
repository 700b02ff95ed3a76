import { type Map as MapLibreMap, MercatorCoordinate } from "maplibre-gl";
import { type BandMark, CONTEXT_OPACITY, emphasisOf, type Scene } from "../../scene/scene";
import { alikeBands, strengthAt, strokesOf } from "../flat/alikeBands";
import { MARK_LAYERS } from "./markLayers";

const ID = "bands";
const EARTH_KM = 40_075.017;
/** Long side of the picture. Bands are so soft that it may be shown much larger. */
const LONG_SIDE_PX = 1024;
const STROKES = 16;
/** Drawn by the processor: it is read once, for the map, and software WebGL waits half a second for a picture to be read back. */
const CANVAS: CanvasRenderingContext2DSettings = { willReadFrequently: true };

/** Keeps the bands of the map as a scene wants them. */
export interface BandPicture {
  draw(scene: Scene): void;
}

type Corner = [lon: number, lat: number];

/** A part of the world on a canvas. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly corners: [Corner, Corner, Corner, Corner];
  /** Px of the canvas in the width of the world. */
  readonly scale: number;
  readonly place: (at: BandMark["line"][number]) => Corner;
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

function lay(map: MapLibreMap, canvas: HTMLCanvasElement, { corners }: Frame): void {
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

function paint(canvas: HTMLCanvasElement, bands: readonly BandMark[], scene: Scene): Frame {
  const frame = frameOf(bands);
  [canvas.width, canvas.height] = [frame.width, frame.height];
  const whole = canvas.getContext("2d", CANVAS)!;
  for (const alike of alikeBands(bands, scene)) {
    const sheet = new OffscreenCanvas(frame.width, frame.height);
    paintAlike(sheet.getContext("2d", CANVAS)!, alike, opacityIn(scene, alike[0]!), frame);
    whole.drawImage(sheet, 0, 0);
  }
  return frame;
}

function opacityIn(scene: Scene, { id, opacity }: BandMark): number {
  return emphasisOf(scene, id) === "context" ? CONTEXT_OPACITY.band * opacity : opacity;
}

/** From the outside in, each stroke in place of what lies there: where bands meet, the stronger of the two is seen. */
function paintAlike(
  context: OffscreenCanvasRenderingContext2D,
  bands: readonly BandMark[],
  opacity: number,
  frame: Frame,
): void {
  context.lineCap = "round";
  context.lineJoin = "round";
  context.strokeStyle = bands[0]!.fill;
  const ways = bands.map((band) => ({ path: pathOf(band, frame), width: widthPx(band, frame) }));
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

function pathOf({ line }: BandMark, { place }: Frame): Path2D {
  const path = new Path2D();
  for (const at of line) path.lineTo(...place(at));
  return path;
}

/** As in every pen, the width is that of the middle of the line. */
function widthPx(band: BandMark, { scale }: Pick<Frame, "scale">): number {
  return scale * widthOf(band);
}

/** In parts of the world's width. Mercator stretches with the latitude, and so does what a km measures on it. */
function widthOf({ line, widthKm }: BandMark): number {
  const lat = line[Math.floor(line.length / 2)]![1];
  return widthKm / EARTH_KM / Math.cos((lat * Math.PI) / 180);
}

function frameOf(bands: readonly BandMark[]): Frame {
  const places = bands.flatMap(({ line }) => line.map(mercator));
  const margin = Math.max(...bands.map(widthOf)) / 2;
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  const [right, bottom] = [Math.max(...xs) + margin, Math.max(...ys) + margin];
  const scale = LONG_SIDE_PX / Math.max(right - left, bottom - top);
  const cornerAt = (x: number, y: number): Corner => {
    const { lng, lat } = new MercatorCoordinate(x, y).toLngLat();
    return [lng, lat];
  };
  return {
    width: Math.ceil(scale * (right - left)),
    height: Math.ceil(scale * (bottom - top)),
    corners: [cornerAt(left, top), cornerAt(right, top), cornerAt(right, bottom), cornerAt(left, bottom)],
    scale,
    place: (at) => {
      const { x, y } = mercator(at);
      return [scale * (x - left), scale * (y - top)];
    },
  };
}

function mercator([lng, lat]: BandMark["line"][number]): MercatorCoordinate {
  return MercatorCoordinate.fromLngLat({ lng, lat });
}
