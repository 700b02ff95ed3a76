import type { Size } from "../flat/projectorOf";
import type { Canvas2d } from "../sheet/paintSheet";

/** A film as a value: how many pictures, and each in its turn. The same reel gives the same pictures. */
export interface Reel {
  readonly size: Size;
  /** Of pictures, for telling how far it is. */
  readonly count: number;
  /** Pictures are made when they are asked for: a film doesn't fit into memory. */
  readonly frames: () => AsyncIterable<FilmFrame>;
}

export interface FilmFrame {
  /** How long it is shown. */
  readonly seconds: number;
  /** Covers the whole canvas. */
  readonly paint: (canvas: Canvas2d) => void;
}

/** Pictures a second of what moves. */
export const FRAMES_PER_SECOND = 30;

/**
 * A picture in memory, to be painted many times. It is kept off the graphics processor: an encoder reads every picture, and
 * where that processor is only a program, reading costs more than painting.
 */
export function newPicture({ width, height }: Size): { picture: OffscreenCanvas; canvas: Canvas2d } {
  const picture = new OffscreenCanvas(width, height);
  const canvas = picture.getContext("2d", { willReadFrequently: true });
  if (canvas === null) throw new Error(`There is no canvas of ${width} × ${height} px here.`);
  return { picture, canvas };
}
