import type { Position } from "../atlas/atlas";
import type { GridLine } from "../atlas/gridLine";
import type { Extent } from "../scene/extent";
import type { Mark, Scene } from "../scene/scene";
import type { Camera } from "../view/camera";

/** What lies over the edges of the map, in px: a panel, a sheet. What is picked is shown in what stays free. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Of what lies over a part of the map, in px of it. */
export interface Cover {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A pen that draws on the page and hears the reader. The live pen (WebGL) and the still pen (SVG) are alike in this. */
export interface Pen {
  paint(scene: Scene): void;
  /** Keeps names from under what lies over the map. */
  keepClear(boxes: readonly Cover[]): void;
  /** Shows all of the extent, in the part that the padding leaves free. `flight: false` jumps. */
  showExtent(extent: Extent, padding: Padding, flight: boolean): void;
  setCamera(camera: Camera, flight: boolean): void;
  camera(): Camera;
  /** Where a place is on the map at this moment, in px of the element; `null` behind the globe. */
  project(position: Position): { readonly x: number; readonly y: number } | null;
  /** The place under a point of the element. */
  unproject(point: { readonly x: number; readonly y: number }): Position;
  /** About a point of the element, which stays where it is. */
  zoomBy(steps: 1 | -1, about: { readonly x: number; readonly y: number }): void;
  remove(): void;
}

/** How far from the pointer a line may lie and still be meant, in px: lines are thin and fingers aren't. */
export const REACH = 5;

export interface PenEvents {
  /**
   * A click: the marks under it that can be picked, uppermost first; empty for water. A line and its name are two marks of one thing: what
   * was meant is for the page to say. `at` in px of the element.
   */
  readonly onPick: (marks: readonly Mark[], at: { x: number; y: number }) => void;
  /** `line`: of the present grid, where no mark but a country is there. */
  readonly onHover: (mark: Mark | null, at: { x: number; y: number }, line?: GridLine | null) => void;
  /** The camera has come to rest. */
  readonly onRest: (camera: Camera) => void;
  /** A part of the map can't be had: the pen draws what it has. */
  readonly onLack?: () => void;
  /** The camera moves: once a frame at most. */
  readonly onMove?: (camera: Camera) => void;
}
