import type { Position } from "../atlas/atlas";
import type { Box } from "../draw/flat/box";
import { countryCells } from "../draw/flat/countryCells";
import { cutPaths } from "../draw/flat/cutPaths";
import { lettered } from "../draw/flat/lettered";
import type { MapKit } from "../draw/flat/mapKit";
import { labelShapes } from "../draw/flat/markShapes";
import { namesOnScreen } from "../draw/flat/namesOnScreen";
import type { PictureFrame } from "../draw/flat/pictureFrame";
import { type Ground, pixelGround } from "../draw/flat/pixelGround";
import type { PlacedLabel } from "../draw/flat/placeLabels";
import { type Pixel, type Projector, projectorOf } from "../draw/flat/projectorOf";
import { shifted } from "../draw/flat/shapes";
import type { SvgLayer } from "../draw/svg/writeSvg";
import { CAPITAL_RANK, SEAT_RANK } from "../scene/layers/cities";
import type { LabelMark, Mark, Scene } from "../scene/scene";

/**
 * What every narrow screen shows of the picture over its sheet and between its buttons, in px of the picture: `map/mapPaper.css` lays it so.
 * A phone of 320 px is lowest, one of 360 to 412 px shows the same across.
 */
const SEEN: Box = { left: 229, top: 216, right: 845, bottom: 640 };
/** What stands over its head there, in px of the picture: the button of a story, and the scale, less the air that is kept around names. */
const OVER: readonly Box[] = [
  { left: 229, right: 326, top: 216, bottom: 248 },
  { left: 552, right: 845, top: 216, bottom: 256 },
];
/** The picture is half as large there: names are placed for that, and drawn twice as large in the picture. */
const HALF = 1 / 2;
const MEMBER = { size: 12, spacing: 0.02 };
const CORRIDOR = { size: 12.5 };
const CAPITAL = { size: 12, spacing: 0 };

/** The names of the corridors and of the countries that can be read on a narrow screen, placed for what is seen there: none is cut. */
export function narrowNames(scene: Scene, ground: Ground, { camera, size }: PictureFrame): SvgLayer {
  const half = { width: size.width * HALF, height: size.height * HALF };
  const projector = within(projectorOf({ ...camera, zoom: camera.zoom + Math.log2(HALF) }, half), SEEN);
  const { marks: small } = lettered(scene, "none");
  const marks = small.flatMap((mark) => (mark.mark === "label" ? namedThere(mark, camera.zoom) : mark));
  const kit: MapKit = {
    projector,
    ground: pixelGround(ground, projector, 1),
    cut: cutPaths(projector.size, 1),
    cutGround: () => cutPaths(projector.size, 1),
    fineness: { tolerance: 1, grain: 1, overhang: 0, slope: { px: 4, fewest: 1, most: 1 } },
    opacityOf: () => 1,
    relief: null,
    layerName: (id) => id,
  };
  const clear = OVER.map(ofSeen);
  const cells = () => countryCells(kit.ground("countries"), projector.size, kit.ground("land"));
  const placed = namesOnScreen({ ...scene, marks }, projector, clear, cells);
  const shapes = placed.map(twice).flatMap((each) => labelShapes(each, kit));
  return { id: "narrow", shapes: shapes.map((shape) => shifted(shape, [SEEN.left, SEEN.top])) };
}

/** Members, the corridors of the mission, and the capitals whose symbol is in the picture. */
function namedThere(label: LabelMark, zoom: number): readonly Mark[] {
  const { of, picks, minZoom, rank } = label;
  const seen = { ...label, minZoom: 0 };
  if (of.kind === "country" && picks?.kind === "member") return [{ ...seen, ...MEMBER }];
  if ((rank === CAPITAL_RANK || rank === SEAT_RANK) && minZoom <= zoom) return [{ ...seen, ...CAPITAL }];
  return of.kind === "corridor" && minZoom === 0 ? [{ ...seen, ...CORRIDOR }] : [];
}

/** A box of the picture in px of what is seen of it. */
function ofSeen({ left, right, top, bottom }: Box): Box {
  const [x, y] = [SEEN.left, SEEN.top];
  return {
    ...{ left: (left - x) * HALF, right: (right - x) * HALF },
    ...{ top: (top - y) * HALF, bottom: (bottom - y) * HALF },
  };
}

function twice(placed: PlacedLabel): PlacedLabel {
  const { label, x, y, box, leader } = placed;
  return {
    ...placed,
    label: { ...label, size: label.size / HALF, haloWidth: label.haloWidth / HALF },
    ...{ x: x / HALF, y: y / HALF },
    box: { ...box, left: box.left / HALF, right: box.right / HALF },
    leader: leader && [larger(leader[0]), larger(leader[1])],
  };
}

function larger([x, y]: Pixel): Pixel {
  return [x / HALF, y / HALF];
}

/** A part of a picture as a map of its own. `seen`: in px of the picture at its full size. */
function within({ zoom, isMercator, ...whole }: Projector, seen: Box): Projector {
  const [left, top] = [seen.left * HALF, seen.top * HALF];
  const moved = ([x, y]: Pixel): Pixel => [x - left, y - top];
  return {
    ...{ zoom, isMercator, pxPerKm: whole.pxPerKm },
    size: { width: seen.right * HALF - left, height: seen.bottom * HALF - top },
    project: (at: Position) => moved(whole.project(at)),
    projectWorld: (x, y) => moved(whole.projectWorld(x, y)),
    invert: ([x, y]) => whole.invert([x + left, y + top]),
  };
}
