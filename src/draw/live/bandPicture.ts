import type { ExpressionSpecification, Map as MapLibreMap } from "maplibre-gl";
import { latitudeAt, longitudeAt, mercatorPerKm, mercatorX, mercatorY, worldPx } from "../../atlas/sphere";
import {
  BAND_STOPS,
  type BandMark,
  CONTEXT_OPACITY,
  emphasisOf,
  type Mark,
  type Scene,
} from "../../scene/scene";
import { bandWidth, strengthAt, strokesOf } from "../flat/alikeBands";
import { type Projector, projectorOf } from "../flat/projectorOf";
import { cornersOf } from "./cornersOf";
import { MARK_LAYERS } from "./markLayers";

/** Long side of the picture. Bands are so soft that it may be shown much larger. */
const LONG_SIDE_PX = 1024;
const STROKES = 16;
const NEAR_OPACITY = ["interpolate", ["linear"], ["zoom"], ...BAND_STOPS.flat()] as ExpressionSpecification;
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
      if (drawn && isLaid(map, drawn) && isAlike(drawn, scene)) return;
      drawn = scene;
      for (const minZoom of canvases.keys()) remove(map, minZoom);
      const found = byZoom(scene);
      for (const [minZoom, bands] of found) {
        const canvas = canvases.get(minZoom) ?? document.createElement("canvas");
        canvases.set(minZoom, canvas);
        const maxZoom = Math.min(24, ...[...found.keys()].filter((zoom) => zoom > minZoom));
        lay(map, [minZoom, maxZoom], canvas, paint(canvas, bands, scene));
      }
    },
  };
}

/** Whether the same bands are as strong in both. */
function isAlike(a: Scene, b: Scene): boolean {
  if (a.marks !== b.marks) return false;
  const isOther = (mark: Mark) => mark.mark === "band" && opacityIn(a, mark) !== opacityIn(b, mark);
  return a.lit === b.lit || !a.marks.some(isOther);
}

/** From each zoom at which bands come in there is one picture of all that are seen there: two would lie over each other. */
function byZoom({ marks }: Scene): ReadonlyMap<number, readonly BandMark[]> {
  const bands = marks.filter((mark) => mark.mark === "band");
  const zooms = new Set(bands.map(({ minZoom }) => minZoom));
  return new Map([...zooms].map((zoom) => [zoom, bands.filter(({ minZoom }) => minZoom <= zoom)]));
}

/** A new style has none of what was laid on the one before. */
function isLaid(map: MapLibreMap, scene: Scene): boolean {
  return [...byZoom(scene).keys()].every((minZoom) => map.getSource(idOf(minZoom)) !== undefined);
}

const idOf = (minZoom: number) => (minZoom === 0 ? "bands" : `bands-${minZoom}`);

function lay(
  map: MapLibreMap,
  [minZoom, maxZoom]: readonly [number, number],
  canvas: HTMLCanvasElement,
  { invert, size }: Projector,
): void {
  const id = idOf(minZoom);
  const [[west, north], [east, south]] = [invert([0, 0]), invert([size.width, size.height])];
  const coordinates = cornersOf([west, south, east, north]);
  map.addSource(id, { type: "canvas", canvas, coordinates, animate: false });
  map.addLayer(
    {
      id,
      type: "raster",
      source: id,
      minzoom: minZoom,
      maxzoom: maxZoom,
      paint: { "raster-fade-duration": 0, "raster-opacity": NEAR_OPACITY },
    },
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

/**
 * From the faintest stroke to the strongest, each in place of what lies there: where bands meet or cross, the stronger is seen, and no band darkens
 * another. The answer tells where on the canvas places are.
 */
function paint(canvas: HTMLCanvasElement, bands: readonly BandMark[], scene: Scene): Projector {
  const projector = projectorAround(bands);
  const { width, height } = projector.size;
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext("2d", CANVAS)!;
  context.lineCap = "round";
  context.lineJoin = "round";
  const strokes = bundlesOf(bands, scene, projector).flatMap(strokesOfBundle);
  for (const { path, fill, width, strength } of strokes.sort((a, b) => a.strength - b.strength)) {
    context.strokeStyle = fill;
    context.lineWidth = width;
    context.globalAlpha = 1;
    context.globalCompositeOperation = "destination-out";
    context.stroke(path);
    context.globalAlpha = strength;
    context.globalCompositeOperation = "source-over";
    context.stroke(path);
  }
  return projector;
}

/** Bands of one colour, strength and width: stroked together, as one by one those of a hundredfold atlas take a minute. */
interface Bundle {
  readonly path: Path2D;
  readonly fill: string;
  readonly opacity: number;
  /** In px of the picture, to a quarter. */
  readonly width: number;
}

function bundlesOf(bands: readonly BandMark[], scene: Scene, { project, pxPerKm }: Projector): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const band of bands) {
    const opacity = opacityIn(scene, band);
    const width = Math.ceil(4 * bandWidth(band, pxPerKm)) / 4;
    const kind = [band.fill, opacity, width].join();
    const { path } = bundles.get(kind) ?? { path: new Path2D() };
    bundles.set(kind, { path, fill: band.fill, opacity, width });
    for (const [i, at] of band.line.entries()) path[i === 0 ? "moveTo" : "lineTo"](...project(at));
  }
  return [...bundles.values()];
}

function opacityIn(scene: Scene, { id, opacity }: BandMark): number {
  return emphasisOf(scene, id) === "context" ? CONTEXT_OPACITY.band * opacity : opacity;
}

function strokesOfBundle({ path, fill, opacity, width }: Bundle) {
  return strokesOf(STROKES).map((part, i) => ({
    path,
    fill,
    width: part * width,
    strength: strengthAt(i, STROKES, opacity),
  }));
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
