import type { PointMark, Shape } from "../../scene/scene";

type Look = Pick<PointMark, "shape" | "radius" | "fill" | "stroke" | "strokeWidth">;

/** A point's looks as the name of its image, so that equal looks share one. */
export function imageName({ shape, radius, fill, stroke, strokeWidth }: Look): string {
  return JSON.stringify([shape, radius, fill, stroke, strokeWidth]);
}

/** As wide as a line with its casing. */
export const NOTHING_TO_SEE = { width: 6, height: 6, data: new Uint8ClampedArray(6 * 6 * 4) };

/** Draws the image that a name asks for, at twice the size for sharp edges when it grows with the zoom. */
export function imageOf(name: string): { image: ImageData; pixelRatio: number } {
  const [shape, radius, fill, stroke, strokeWidth] = JSON.parse(name) as [
    Shape,
    number,
    string,
    string,
    number,
  ];
  const pixelRatio = 2 * Math.max(1, devicePixelRatio);
  const half = Math.ceil((radius + strokeWidth + 1) * pixelRatio);
  const canvas = new OffscreenCanvas(2 * half, 2 * half);
  const context = canvas.getContext("2d")!;
  context.translate(half, half);
  context.scale(pixelRatio, pixelRatio);
  OUTLINE[shape](context, radius);
  context.lineWidth = strokeWidth;
  context.lineJoin = "round";
  context.strokeStyle = stroke;
  context.fillStyle = fill;
  context.fill();
  context.stroke();
  return { image: context.getImageData(0, 0, 2 * half, 2 * half), pixelRatio };
}

type Draw = (context: OffscreenCanvasRenderingContext2D, radius: number) => void;

const OUTLINE: Record<Shape, Draw> = {
  circle: (context, radius) => context.arc(0, 0, radius, 0, 2 * Math.PI),
  ring: (context, radius) => context.arc(0, 0, radius, 0, 2 * Math.PI),
  square: polygon([-1, -1], [1, -1], [1, 1], [-1, 1]),
  diamond: polygon([0, -1.35], [1.35, 0], [0, 1.35], [-1.35, 0]),
  triangle: polygon([0, -1.3], [1.2, 0.9], [-1.2, 0.9]),
};

/** Corners in radii, so that all shapes weigh about the same. */
function polygon(...corners: readonly (readonly [number, number])[]): Draw {
  return (context, radius) => {
    const side = radius * 0.9;
    context.beginPath();
    for (const [x, y] of corners) context.lineTo(x * side, y * side);
    context.closePath();
  };
}
