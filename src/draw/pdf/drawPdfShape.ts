import type { jsPDF as JsPdf } from "jspdf";
import { dashesOf } from "../flat/dashesOf";
import type { DiscShape, ImageShape, PathShape, Shape, Stroke, TextShape } from "../flat/shapes";

/** What the shapes of a page are drawn with. */
export interface PdfPen {
  readonly pdf: JsPdf;
  /** Points a px. */
  readonly scale: number;
  /** Of the page, in points: PDF counts from the bottom. */
  readonly height: number;
}

export function drawPdfShape(shape: Shape, pen: PdfPen): void {
  const { pdf } = pen;
  pdf.saveGraphicsState();
  if (shape.shape === "text") drawText(shape, pen);
  else if (shape.shape === "image") drawImage(shape, pen);
  else drawInks(shape, pen);
  pdf.restoreGraphicsState();
}

function drawImage({ href, at, size, opacity }: ImageShape, { pdf, scale }: PdfPen): void {
  setOpacity(pdf, opacity, opacity);
  pdf.addImage({
    imageData: href,
    format: "PNG",
    x: at[0] * scale,
    y: at[1] * scale,
    width: size.width * scale,
    height: size.height * scale,
    compression: "FAST",
  });
}

function drawInks(shape: PathShape | DiscShape, pen: PdfPen): void {
  const { fill, stroke, opacity } = shape;
  const { pdf } = pen;
  setOpacity(pdf, opacity, opacity * (stroke?.opacity ?? 1));
  if (fill !== null) {
    pdf.setFillColor(fill);
    outline(shape, pen, "F");
  }
  if (stroke !== null) {
    setStroke(stroke, pen);
    outline(shape, pen, "S");
  }
}

function outline(shape: PathShape | DiscShape, { pdf, scale }: PdfPen, how: "F" | "S"): void {
  if (shape.shape === "disc") {
    pdf.circle(shape.at[0] * scale, shape.at[1] * scale, shape.radius * scale, how);
    return;
  }
  for (const { points, isClosed } of shape.paths) {
    points.forEach(([x, y], i) => {
      if (i === 0) pdf.moveTo(x * scale, y * scale);
      else pdf.lineTo(x * scale, y * scale);
    });
    if (isClosed) pdf.close();
  }
  if (how === "F") pdf.fillEvenOdd();
  else pdf.stroke();
}

function setStroke(stroke: Stroke, { pdf, scale }: PdfPen): void {
  const { lengths, cap } = dashesOf(stroke);
  pdf.setDrawColor(stroke.ink);
  pdf.setLineWidth(stroke.width * scale);
  pdf.setLineJoin("round");
  pdf.setLineCap(cap);
  pdf.setLineDashPattern(
    lengths.map((px) => px * scale),
    0,
  );
}

/** How far a slanted letter leans for its height. */
const SLANT = 0.2;
const ALIGN = { start: "left", middle: "center", end: "right" } as const;

function drawText(text: TextShape, pen: PdfPen): void {
  const { pdf, scale } = pen;
  const { size, weight, italic, fill, halo, opacity, link } = text;
  pdf.setFont("Inter", weight >= 600 ? "bold" : "normal");
  pdf.setFontSize(size * scale);
  pdf.setTextColor(fill);
  setOpacity(pdf, opacity, opacity);
  if (italic) lean(text, pen);
  if (halo !== null) {
    pdf.setDrawColor(halo.ink);
    pdf.setLineWidth(2 * halo.width * scale);
    pdf.setLineJoin("round");
    write(text, pen, "stroke");
  }
  write(text, pen, "fill");
  if (link !== undefined) linkTo(link, text, pen);
}

/** How much of a text lies under the place at which it is anchored. */
const UNDER = { start: 0, middle: 0.5, end: 1 } as const;

function write(text: TextShape, { pdf, scale }: PdfPen, renderingMode: "fill" | "stroke"): void {
  const { lines, align, size, lineHeight, spacing, isUpright } = text;
  const [x, y] = text.at.map((px) => px * scale) as [number, number];
  lines.forEach((line, i) => {
    const down = i * lineHeight * scale;
    // Turned text is set from its start: `jspdf` aligns as if it weren’t turned.
    if (isUpright)
      pdf.text(line, x + down, y + UNDER[align] * pdf.getTextWidth(line), { angle: 90, renderingMode });
    else
      pdf.text(line, x, y + down, { align: ALIGN[align], charSpace: spacing * size * scale, renderingMode });
  });
}

/** The fonts have no slanted face: the coordinates lean around the baseline. */
function lean({ at }: TextShape, { pdf, scale, height }: PdfPen): void {
  const baseline = height - at[1] * scale;
  pdf.setCurrentTransformationMatrix(pdf.Matrix(1, 0, SLANT, 1, -SLANT * baseline, 0));
}

function linkTo(
  url: string,
  { lines, at, size, lineHeight, width }: TextShape,
  { pdf, scale }: PdfPen,
): void {
  const top = (at[1] - size) * scale;
  pdf.link(at[0] * scale, top, width * scale, lines.length * lineHeight * scale, { url });
}

function setOpacity(pdf: JsPdf, fill: number, stroke: number): void {
  pdf.setGState(pdf.GState({ opacity: fill, "stroke-opacity": stroke }));
}
