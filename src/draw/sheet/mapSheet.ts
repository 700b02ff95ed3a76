import type { Extent } from "../../scene/extent";
import type { Sample } from "../../scene/legend";
import type { Palette } from "../../scene/palette";
import type { Dash, Mark, Scene } from "../../scene/scene";
import type { Camera } from "../../view/camera";
import type { DrawMap } from "../flat/mapLayers";
import type { Ground } from "../flat/pixelGround";
import type { Pixel, Projector, Size } from "../flat/projectorOf";
import type { LayerName, ShapeLayer } from "../flat/shapes";
import type { SheetProjection } from "./sheetCamera";

/** A map or a figure that leaves the site: laid out once, in px, for every format. */
export interface MapSheet {
  readonly size: Size;
  /** All of it, however long; the drawing shows what fits. */
  readonly title: string;
  /** What the picture shows, for those who don't see it. */
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** The address of the view. */
  readonly address: string;
  /** Source, date, licence, disclaimer: each a line or more. */
  readonly credits: readonly string[];
  readonly paper: string;
  /** The leading inks, in an order that holds for every sheet: a slide's theme has six of them. */
  readonly accents: Accents;
  readonly text: string;
  /** Where the map is on it, in px, and what it shows; none on a sheet without a map. */
  readonly map?: {
    readonly at: Pixel;
    readonly size: Size;
    readonly camera: Camera;
    readonly projection: SheetProjection;
    /** What is on it, for those who don't see it; empty where nobody has put it in words. */
    readonly said: string;
  };
  /** Bottom first. */
  readonly layers: readonly ShapeLayer[];
}

export type Accents = readonly [string, string, string, string, string, string];

/** What stands on every sheet, whatever it shows. */
export interface PageWish {
  readonly size: Size;
  readonly palette: Palette;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly address: string;
  /** What is told with it; none for what speaks for itself. */
  readonly text?: string;
  /** So many lines are kept free for that at least, where what it stands over shall not move. */
  readonly toldLines?: number;
  /** Under the map: source, date of the data, licence, disclaimer. */
  readonly credits: readonly string[];
  /** Whether the address is there as a code for a telephone's camera too. */
  readonly hasCode: boolean;
  readonly layerName: (id: LayerName) => string;
}

/** A sheet with a map. */
export interface SheetWish extends PageWish {
  readonly scene: Scene;
  readonly ground: Ground;
  /** Light and shade over the ground, the one picture that a sheet may hold; none unless the reader chose it. */
  readonly relief?: HTMLCanvasElement | null;
  /** What of the world has to be on it. */
  readonly extent: Extent;
  /** A part of it that is shown larger beside the whole, where there is room; `null` or left out for none. */
  readonly detail?: Extent | null;
  /** How the globe is laid flat, where the extent lets it; web Mercator where it's left out. */
  readonly projection?: SheetProjection;
  /** Explains the marks that are on the map; `null` for no legend. */
  readonly legendFor: ((drawn: readonly Mark[], zoom: number) => WordedLegend) | null;
  /** A length in words, for the scale bar: `500 km`. */
  readonly lengthWords: (km: number) => string;
  /** What is on the map, in words: where it's left out, the sheet says only what it says of itself. */
  readonly describe?: (map: Projector) => string;
  readonly hasLocator: boolean;
  /** What is said at lines, that of most weight first: what finds no room isn't said. */
  readonly lineWords?: readonly LineWords[];
  /** Bends of less are given up, in px: the more, the smaller the file. */
  readonly tolerancePx?: number;
  /** Draws the map; left out, it is drawn for this sheet alone. */
  readonly draw?: DrawMap;
}

/** A legend in the words of the page. */
export interface WordedLegend {
  readonly title: string;
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly {
      readonly sample: Sample;
      readonly text: string;
      /** Whether it is a name: where that stands on the map, in the ink of its line, it needs no row. */
      readonly isName?: boolean;
      /** The pattern that it explains, where it is for that. */
      readonly dash?: Dash;
      /** The pattern of the boundaries that it explains: those may be out of sight. */
      readonly border?: Dash;
    }[];
  }[];
}

/** What a line is, for those who see it once. */
export interface LineWords {
  /** The segments of which it holds: it's said at the one with the most room. */
  readonly segments: readonly string[];
  readonly dash: Dash;
  readonly lines: readonly string[];
}
