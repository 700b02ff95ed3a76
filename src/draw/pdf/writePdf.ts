import { jsPDF as JsPdf } from "jspdf";
import type { Size } from "../flat/projectorOf";
import type { MapSheet } from "../sheet/mapSheet";
import { drawPdfShape, type PdfPen } from "./drawPdfShape";
import { MissingLetters } from "./MissingLetters";

/** TrueType files with all letters that the atlas speaks, embedded as they are. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
}

export interface PdfWish {
  /** Of the page, in points. */
  readonly points: Size;
  readonly fonts: PdfFonts;
  /** The atlas, by its own name. */
  readonly author: string;
  /** Of the data, `2026-11-23`: the same atlas gives the same file. */
  readonly date: string;
}

const FACES = { regular: "normal", semibold: "bold" } as const;

/**
 * Sheets as pages of PDF, at least one: vectors, text as text in embedded fonts, no picture but the relief. Throws `MissingLetters` for text in a
 * script that the fonts don't have, rather than leaving it out.
 */
export function writePdf(sheets: readonly MapSheet[], wish: PdfWish): Uint8Array {
  const { points, fonts } = wish;
  const { width, height } = points;
  const [first] = sheets;
  if (first === undefined) throw new Error("A PDF has at least one page.");
  const pdf = new JsPdf({
    unit: "pt",
    format: [width, height],
    orientation: width > height ? "landscape" : "portrait",
    compress: true,
    putOnlyUsedFonts: true,
  });
  for (const [name, face] of Object.entries(FACES)) {
    pdf.addFileToVFS(`${name}.ttf`, binary(fonts[name as keyof PdfFonts]));
    pdf.addFont(`${name}.ttf`, "Inter", face);
  }
  sayWhatItIs(pdf, first, wish);
  const missing = [...new Set(sheets.flatMap((sheet) => lettersWithout(sheet, pdf)))];
  if (missing.length > 0) throw new MissingLetters(missing);
  sheets.forEach((sheet, i) => {
    if (i > 0) pdf.addPage();
    drawPage(sheet, { pdf, scale: width / sheet.size.width, height });
  });
  return new Uint8Array(pdf.output("arraybuffer"));
}

function drawPage(sheet: MapSheet, pen: PdfPen): void {
  const { pdf, scale, height } = pen;
  pdf.setFillColor(sheet.paper);
  pdf.rect(0, 0, sheet.size.width * scale, height, "F");
  for (const { shapes } of sheet.layers) for (const shape of shapes) drawPdfShape(shape, pen);
}

function sayWhatItIs(
  pdf: JsPdf,
  { title, description, address, language }: MapSheet,
  { author, date }: PdfWish,
): void {
  pdf.setProperties({
    title,
    subject: description,
    author,
    keywords: address,
    creator: "Corridor Atlas",
  });
  pdf.setCreationDate(new Date(`${date}T00:00:00Z`));
  pdf.setFileId("0".repeat(32));
  pdf.setLanguage(language as Parameters<JsPdf["setLanguage"]>[0]);
  pdf.setDisplayMode("fullpage");
}

/** Letters of the sheet that the font has no shape for, once each. */
function lettersWithout({ layers }: MapSheet, pdf: JsPdf): string[] {
  pdf.setFont("Inter", "normal");
  const { metadata } = pdf.getFont() as unknown as { metadata: { characterToGlyph(code: number): number } };
  const texts = layers.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.shape === "text" ? shape.lines : [])),
  );
  return [...new Set(texts.join(""))].filter(
    (letter) => !metadata.characterToGlyph(letter.codePointAt(0) ?? 0),
  );
}

/** `jspdf` takes a file as text in which every letter is a byte. */
function binary(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
