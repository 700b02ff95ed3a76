import type { Scene } from "../../scene/scene";
import type { Camera } from "../../view/camera";
import { writePickedWord } from "../../view/pickedWord";
import type { Box } from "../flat/box";
import type { Fineness } from "../flat/mapKit";
import { type DrawMap, mapLayers } from "../flat/mapLayers";
import type { Ground } from "../flat/pixelGround";
import type { Size } from "../flat/projectorOf";
import { reliefWhole } from "../flat/reliefOn";
import { type Shape, type ShapeLayer, solid } from "../flat/shapes";
import type { XmlAttributes } from "./element";
import { type ElementWords, type SvgLayer, writeSvg } from "./writeSvg";

export interface MapSvgOptions {
  /** What the picture is, for those who don't see it. */
  readonly title: string;
  readonly description: string;
  /** Before every id in the drawing: a page may hold several drawings. */
  readonly idPrefix: string;
  /** Marks say what they pick and what they are, and lines are easy to point at. */
  readonly interactive: boolean;
  /** Gives up details of a pixel in the ground, for a picture that a page has to carry. */
  readonly isLight: boolean;
  /** Address of the relief's picture, as `loadReliefUrl` gives it; left out, the ground is drawn without. */
  readonly relief?: string | null;
  /** Attributes of the root, beside its own or in their place; `null` takes one away. */
  readonly root?: XmlAttributes;
  /** Draws the map; left out, it is drawn for this drawing alone. */
  readonly draw?: DrawMap;
  /** Boxes that names keep free, in px of the map. */
  readonly clear?: readonly Box[];
  /** What stands over the map, in px from its upper left corner, and the boxes that names keep free for it. */
  readonly over?: { readonly layers: readonly SvgLayer[]; readonly boxes: readonly Box[] };
}

/**
 * A page cuts what hangs over the edge of the map. Of more levels each would be so faint that it is lost in rounding to whole steps of colour, by
 * every renderer and tile otherwise: a near band had a rectangle of another hue.
 */
const PAGE = { overhang: 24, slope: { px: 3, fewest: 3, most: 8 } };
const FULL: Fineness = { ...PAGE, tolerance: 0.5, grain: 0.1 };
const LIGHT: Fineness = { ...PAGE, tolerance: 1.5, grain: 0.5 };

/** A map as a drawing in a page. */
export function mapSvg(
  scene: Scene,
  ground: Ground,
  camera: Camera,
  size: Size,
  {
    title,
    description,
    idPrefix,
    interactive,
    isLight,
    relief = null,
    root,
    draw = mapLayers,
    over,
    clear = [],
  }: MapSvgOptions,
): string {
  const map = draw({
    ...{ scene, ground, camera, size, keptFree: [...(over?.boxes ?? []), ...clear] },
    fineness: isLight ? LIGHT : FULL,
    relief: relief === null ? null : reliefWhole(relief),
    layerName: (id) => id,
  });
  const layers = [...(interactive ? withTargets(map) : map), ...(over?.layers ?? [])];
  return writeSvg(
    { size, title, description, layers },
    {
      idPrefix,
      // What is pointed at and picked from is a group of things; what is only looked at is an image.
      root: { role: interactive ? "group" : "img", ...root },
      decimals: 1,
      isCompact: true,
      layer: ({ id, shapes }) => ({ "data-layer": id, ...(id === "bands" ? softness(shapes) : {}) }),
      ...(interactive ? { says: saidOf(scene) } : {}),
    },
  );
}

/** Steps of a band that are wider than this, in px, are seen; to be blurred away, they take so much of their width. */
const STEP = { seen: 6, blur: 0.6 };

/** Few levels of a band that is as wide as the map are contours of nothing: as a whole they are blurred into one slope. */
function softness(bands: readonly Shape[]): XmlAttributes {
  const widths = bands.flatMap((band) => (band.shape === "path" && band.stroke ? band.stroke.width : []));
  const step = Math.max(0, ...widths.slice(1).map((width, i) => ((widths[i] ?? width) - width) / 2));
  return step > STEP.seen ? { filter: `blur(${Math.round(STEP.blur * step)}px)` } : {};
}

const LINES: ReadonlySet<string> = new Set(["lines", "cores"]);
/** How wide a line is to the pointer, in px. */
const TARGET_PX = 16;

/** With what the pointer meets over the lines: the same lines, wide and unseen. */
function withTargets(layers: readonly ShapeLayer[]): readonly SvgLayer[] {
  const lines = layers.find(({ id }) => id === "lines");
  if (lines === undefined) return layers;
  const shapes = lines.shapes.map((line): Shape => {
    if (line.shape !== "path") return line;
    return { ...line, opacity: 1, stroke: solid("transparent", TARGET_PX) };
  });
  const last = layers.findLastIndex(({ id }) => LINES.has(id));
  const targets = { id: "targets", shapes };
  return [...layers.slice(0, last + 1), targets, ...layers.slice(last + 1)];
}

/** Layers whose shapes are marks, each with the mark's id. */
const OF_MARKS: ReadonlySet<string> = new Set(["countries", "lines", "targets", "points", "labels"]);

/**
 * What a mark that can be picked says of itself: its id, for a pen that knows the marks, and what it picks, for a page that doesn't yet.
 */
function saidOf({ marks }: Pick<Scene, "marks">): (shape: Shape, layer: SvgLayer) => ElementWords {
  const known = new Map(marks.map((mark) => [mark.id, mark]));
  return (shape, layer) => {
    const mark = OF_MARKS.has(layer.id) ? known.get(shape.id) : undefined;
    if (!mark?.picks) return {};
    const attributes = { "data-id": mark.id, "data-picks": writePickedWord(mark.picks) };
    // A name says itself.
    return mark.mark === "label" ? { attributes } : { attributes, title: mark.title };
  };
}
