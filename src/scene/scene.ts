import type { Position } from "../atlas/atlas";
import type { Picked } from "../view/view";

/**
 * A picture as a value. Whatever can draw these few marks can draw the atlas: the screen, an SVG, a slide.
 * Every value is decided here; a pen never asks what a thing means.
 */
export interface Scene {
  readonly ground: readonly GroundLayer[];
  /** Bottom first. The same array as before means: the same marks. */
  readonly marks: readonly Mark[];
  /** Apart from the marks, because lighting a few is a hundred times cheaper than sending all again. */
  readonly lit: Lit | null;
}

export type Mark = AreaMark | BandMark | LineMark | PointMark | LabelMark;

/**
 * What a mark is of, whoever drew it: a line and the band in which it lies are of one segment. The id is that of the record; of a
 * country its ISO 3166-1 alpha-2 code.
 */
export type MarkSubject =
  | { readonly kind: "country" | "corridor" | "segment" | "facility" | "meeting"; readonly id: string }
  | { readonly kind: "plant" | "substation" | "interconnector" | "party"; readonly id: string }
  /** From the capital of a state to where it met; its id is `wayId`. */
  | { readonly kind: "way"; readonly id: string }
  /** A town, sea or range, by its id in `geo/ground/places.json`. */
  | { readonly kind: "place"; readonly id: string };

interface Drawable {
  /** One id a mark. It's a key and nothing else: what a mark is of says `of`, who made it `layer`. */
  readonly id: string;
  /** Id of the layer that made it. */
  readonly layer: string;
  readonly of: MarkSubject;
  /** What a click on it picks; `null` for what can't be picked. */
  readonly picks: Picked | null;
  /** Its name, in the language of the page, for pointing at it and for alternative text. */
  readonly title: string;
}

/** A country of the ground, tinted. */
export interface AreaMark extends Drawable {
  readonly mark: "area";
  /** ISO 3166-1 alpha-2 of a country of the ground. */
  readonly country: string;
  /** What the tint says, in a word of the layer that drew it: its legend explains the tints that are there. */
  readonly tint: string;
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  /** In px. */
  readonly strokeWidth: number;
}

/** Ground in which a line may lie: soft, and as wide as what isn't known. Width is a distance, not a pen. */
export interface BandMark extends Drawable {
  readonly mark: "band";
  readonly line: readonly Position[];
  /** Whole width, in km on the ground. */
  readonly widthKm: number;
  /** Px that it has at least, as a sign that is seen at every scale; left out for what is a width of ground and nothing else. */
  readonly leastPx?: number;
  readonly fill: string;
  readonly opacity: number;
  /** Zoom from which it is drawn. */
  readonly minZoom: number;
}

export type Dash = "solid" | "dashed" | "dotted";

/**
 * Lengths of dash and gap in line widths, and how the ends look: a dot is a dash of no length with round ends.
 * Sums are whole numbers, because MapLibre stretches others.
 */
export const DASHES: Record<Dash, { readonly pattern: readonly number[]; readonly cap: "round" | "butt" }> = {
  solid: { pattern: [], cap: "round" },
  dashed: { pattern: [3, 2], cap: "butt" },
  dotted: { pattern: [0, 2], cap: "round" },
};

/** Width of a line's core in widths of the line. The core breaks where the line breaks. */
export const CORE_RATIO = 1 / 3;
/** How far the casing reaches beyond the line on either side, in px at zoom 5. */
export const CASING_PX = 1.4;
/** The ground shines through a little, so that a casing is never a ribbon of its own. */
export const CASING_OPACITY = 0.75;

export interface LineMark extends Drawable {
  readonly mark: "line";
  readonly line: readonly Position[];
  readonly stroke: string;
  /** In px at zoom 5: pens thin it towards zoom 2 and thicken it towards zoom 10 by `widthAt`. */
  readonly width: number;
  readonly dash: Dash;
  /** Under the line, to set it off from the ground. */
  readonly casing: string;
  /** A thin light line along the middle: direct current. */
  readonly core: string | null;
  /** Whether a corridor's power runs along it, from its first point to its last: a slow motion may show that. */
  readonly flow: boolean;
  /** It is no part of a corridor, nor does it serve one: it doesn't bear the name of any. */
  readonly isRelated?: true;
  /** It runs along the present grid: its geometry is under the grid's licence. */
  readonly onGrid?: true;
}

export type PointShape = "circle" | "square" | "diamond" | "triangle" | "ring" | "wedge";

export interface PointMark extends Drawable {
  readonly mark: "point";
  readonly at: Position;
  readonly shape: PointShape;
  /** In px at zoom 5, as `LineMark.width`. */
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Zoom from which it is drawn. */
  readonly minZoom: number;
}

export interface LabelMark extends Drawable {
  readonly mark: "label";
  readonly at: Position;
  readonly text: string;
  /** In px, at every zoom. */
  readonly size: number;
  readonly weight: 500 | 600;
  readonly italic: boolean;
  /** In em. */
  readonly spacing: number;
  readonly fill: string;
  readonly halo: string;
  /** In px. */
  readonly haloWidth: number;
  /** Sides on which the text may stand, best first; `center` stands on the point itself. */
  readonly anchors: readonly Anchor[];
  /** Distance from the point, in px at zoom 5, as `LineMark.width`: it grows with the symbol. */
  readonly offset: number;
  /** Of two names for which there isn't room, the one with the higher number gives way. */
  readonly rank: number;
  readonly minZoom: number;
  readonly maxZoom: number;
}
export type Anchor =
  | "center"
  | "left"
  | "right"
  | "top"
  | "bottom"
  | "top-left"
  | "top-right"
  | "bottom-left"
  | "bottom-right";

/** One layer of the base map, bottom first. The geometry is in the ground's files under `from`. */
export interface GroundLayer {
  readonly from: GroundSource;
  /** Only features of this class, where the source has classes. */
  readonly only?: { readonly property: string; readonly equals: string | number };
  readonly fill?: string;
  readonly stroke?: string;
  /** In px at zoom 5, as `LineMark.width`. */
  readonly width?: number;
  readonly dash?: Dash;
  readonly opacity?: number;
  readonly minZoom?: number;
}

/** Whether a layer of the ground is drawn at a zoom. */
export function isGroundSeen({ minZoom = 0 }: GroundLayer, zoom: number): boolean {
  return zoom >= minZoom;
}

/** Whether any layer of those draws a source at a zoom. */
export function showsGround(layers: readonly GroundLayer[], source: GroundSource, zoom: number): boolean {
  return layers.some((layer) => layer.from === source && isGroundSeen(layer, zoom));
}

/** Whether anything is drawn whose geometry is the present grid's. */
export function followsGrid(marks: readonly Mark[]): boolean {
  return marks.some((mark) => mark.mark === "line" && mark.onGrid);
}

export type GroundSource =
  | "sea"
  | "depths"
  | "land"
  | "heights"
  | "hillshade"
  | "lakes"
  | "rivers"
  | "grid"
  | "admin1"
  | "borders"
  | "worldDepths"
  | "world"
  | "worldCoast";

/**
 * Whether ground lies over the tint of countries: lines do, and lakes, so that a tint never washes out a river or a border; and the rest of the
 * world, which hides where the region's ground is cut off.
 */
const OVER_AREAS: ReadonlySet<GroundSource> = new Set(["lakes", "worldDepths", "world"]);

export function isOverAreas({ from, fill, stroke }: GroundLayer): boolean {
  return OVER_AREAS.has(from) || (fill === undefined && stroke !== undefined);
}

/** Which marks stand out; all others step back. */
export interface Lit {
  readonly focus: ReadonlySet<string>;
}

export type Emphasis = "normal" | "focus" | "context";

export function emphasisOf({ lit }: Pick<Scene, "lit">, id: string): Emphasis {
  if (lit === null) return "normal";
  return lit.focus.has(id) ? "focus" : "context";
}

/** How much of its strength a mark keeps when others are lit. The same in every pen. */
export const CONTEXT_OPACITY: Record<Mark["mark"], number> = {
  area: 0.45,
  band: 0.35,
  line: 0.3,
  point: 0.35,
  label: 0.75,
};

type ZoomStop = readonly [zoom: number, factor: number];
type ZoomStops = readonly [ZoomStop, ...ZoomStop[]];

/** Width in px at a zoom, of what is `width` px at zoom 5. Between the stops it grows evenly, as MapLibre's `linear` does. */
export const WIDTH_STOPS: ZoomStops = [
  [2, 0.55],
  [5, 1],
  [9, 1.9],
];

/** How strong bands are at a zoom, in parts of what they are: near, one is as wide as the map, and what it lies on has to be read. */
export const BAND_STOPS: ZoomStops = [
  [6.5, 1],
  [9, 0.4],
];

export const widthAt = (width: number, zoom: number): number => width * factorAt(WIDTH_STOPS, zoom);

export function factorAt([first, ...rest]: ZoomStops, zoom: number): number {
  let [fromZoom, fromFactor] = first;
  for (const [toZoom, toFactor] of rest) {
    if (zoom < toZoom) {
      const part = Math.max(0, (zoom - fromZoom) / (toZoom - fromZoom));
      return fromFactor + part * (toFactor - fromFactor);
    }
    [fromZoom, fromFactor] = [toZoom, toFactor];
  }
  return fromFactor;
}
