import { dashesOf } from "../flat/dashesOf";
import {
  type DiscShape,
  type ImageShape,
  isRightToLeft,
  type Path,
  type PathShape,
  type Shape,
  type ShapeLayer,
  type Stroke,
  type TextShape,
} from "../flat/shapes";
import type { MapSheet } from "./mapSheet";

export type Canvas2d = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The page's own fonts: a canvas knows them, as an SVG within a picture does not. */
const FAMILY = "Inter, system-ui, sans-serif";

/** Paints a sheet `scale` times as large as its layout; `pause` is called between layers, and may stop it by throwing. */
export async function paintSheet(
  sheet: MapSheet,
  canvas: Canvas2d,
  scale: number,
  pause: () => Promise<void>,
): Promise<void> {
  paintPaper(sheet, canvas, scale);
  for (const layer of sheet.layers) {
    paintLayers([layer], canvas, scale);
    await pause();
  }
}

export function paintPaper({ paper, size }: MapSheet, canvas: Canvas2d, scale: number): void {
  canvas.fillStyle = paper;
  canvas.fillRect(0, 0, size.width * scale, size.height * scale);
}

export function paintLayers(layers: readonly ShapeLayer[], canvas: Canvas2d, scale: number): void {
  canvas.save();
  canvas.scale(scale, scale);
  for (const { shapes } of layers) for (const shape of shapes) paintShape(shape, canvas);
  canvas.restore();
}

function paintShape(shape: Shape, canvas: Canvas2d): void {
  canvas.globalAlpha = shape.opacity;
  if (shape.shape === "text") paintText(shape, canvas);
  else if (shape.shape === "image") paintImage(shape, canvas);
  else paintInks(shape, canvas);
}

function paintImage({ picture, at, size }: ImageShape, canvas: Canvas2d): void {
  if (picture === null) return;
  canvas.imageSmoothingQuality = "high";
  canvas.drawImage(picture, ...at, size.width, size.height);
}

function paintInks(shape: PathShape | DiscShape, canvas: Canvas2d): void {
  const { fill, stroke, opacity } = shape;
  canvas.beginPath();
  trace(shape, canvas);
  if (fill !== null) {
    canvas.fillStyle = fill;
    canvas.fill("evenodd");
  }
  if (stroke !== null) paintStroke(stroke, opacity, canvas);
}

function trace(shape: PathShape | DiscShape, canvas: Canvas2d): void {
  if (shape.shape === "disc") canvas.arc(...shape.at, shape.radius, 0, 2 * Math.PI);
  else for (const path of shape.paths) tracePath(path, canvas);
}

function tracePath({ points, isClosed }: Path, canvas: Canvas2d): void {
  points.forEach(([x, y], i) => {
    if (i === 0) canvas.moveTo(x, y);
    else canvas.lineTo(x, y);
  });
  if (isClosed) canvas.closePath();
}

function paintStroke(stroke: Stroke, ofAll: number, canvas: Canvas2d): void {
  const { lengths, cap } = dashesOf(stroke);
  canvas.globalAlpha = stroke.opacity * ofAll;
  canvas.strokeStyle = stroke.ink;
  canvas.lineWidth = stroke.width;
  canvas.lineJoin = "round";
  canvas.lineCap = cap;
  canvas.setLineDash([...lengths]);
  canvas.stroke();
}

const ALIGN = { start: "left", middle: "center", end: "right" } as const;

function paintText(text: TextShape, canvas: Canvas2d): void {
  const { lines, whole, at, align, size, lineHeight, weight, italic, spacing, fill, halo } = text;
  canvas.font = `${italic ? "italic " : ""}${weight} ${size}px ${FAMILY}`;
  canvas.textAlign = ALIGN[align];
  canvas.direction = isRightToLeft(whole) ? "rtl" : "ltr";
  canvas.letterSpacing = `${spacing * size}px`;
  // Else a browser may set letters to whole px, and a line is longer than it was measured.
  canvas.textRendering = "geometricPrecision";
  canvas.fillStyle = fill;
  canvas.save();
  canvas.translate(...at);
  if (text.isUpright) canvas.rotate(-Math.PI / 2);
  lines.forEach((line, i) => {
    const y = i * lineHeight;
    if (halo !== null) {
      canvas.strokeStyle = halo.ink;
      canvas.lineWidth = 2 * halo.width;
      canvas.lineJoin = "round";
      canvas.setLineDash([]);
      canvas.strokeText(line, 0, y);
    }
    canvas.fillText(line, 0, y);
  });
  canvas.restore();
}
