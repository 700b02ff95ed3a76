import type { PointMark, PointShape } from "../../scene/scene";
import { CORNERS } from "../../scene/shapes";

type Look = Pick<PointMark, "shape" | "radius" | "fill" | "stroke" | "strokeWidth">;

/** A point's looks as the name of its image, so that equal looks share one. */
export function imageName({ shape, radius, fill, stroke, strokeWidth }: Look): string {
  return JSON.stringify([shape, radius, fill, stroke, strokeWidth]);
}

/** Half as long as the steps in which it stands along a line. */
export const NOTHING_TO_SEE = { width: 12, height: 12, data: new Uint8ClampedArray(12 * 12 * 4) };

/** Draws the image that a name asks for, at twice the size for sharp edges when it grows with the zoom. */
export function imageOf(name: string): { image: ImageData; pixelRatio: number } {
  const [shape, radius, fill, stroke, strokeWidth] = JSON.parse(name) as [
    PointShape,
    number,
    string,
    string,
    number,
  ];
  const pixelRatio = 2 * Math.max(1, devicePixelRatio);
  const half = Math.ceil((radius + strokeWidth + 1) * pixelRatio);
  // Read back at once: a canvas on the graphics processor would take a hundred times as long.
  const canvas = new OffscreenCanvas(2 * half, 2 * half);
  const context = canvas.getContext("2d", { willReadFrequently: true })!;
  context.translate(half, half);
  context.scale(pixelRatio, pixelRatio);
  outline(context, shape, radius);
  context.lineWidth = strokeWidth;
  context.lineJoin = "round";
  context.strokeStyle = stroke;
  context.fillStyle = fill;
  context.fill();
  if (strokeWidth > 0) context.stroke();
  return { image: context.getImageData(0, 0, 2 * half, 2 * half), pixelRatio };
}

/** Lays the outline of a shape as the path: a circle, or the corners that every pen draws. */
function outline(context: OffscreenCanvasRenderingContext2D, shape: PointShape, radius: number): void {
  context.beginPath();
  const corners = CORNERS[shape];
  if (corners === null) context.arc(0, 0, radius, 0, 2 * Math.PI);
  else for (const [x, y] of corners) context.lineTo(x * radius, y * radius);
  context.closePath();
}
