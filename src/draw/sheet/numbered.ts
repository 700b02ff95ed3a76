import { type TextShape, textShape } from "../flat/shapes";
import { CREDIT } from "./creditShapes";
import type { MapSheet } from "./mapSheet";

/** Of its baseline from the sheet's lower edge, in px. */
const FROM_EDGE = 8;

/** A sheet of a deck with its number in the corner at the foot, under the code and apart from the credits. */
export function numbered(sheet: MapSheet, number: number): MapSheet {
  return {
    ...sheet,
    layers: sheet.layers.map((layer) =>
      layer.id === "credits" ? { ...layer, shapes: [...layer.shapes, numberShape(sheet, number)] } : layer,
    ),
  };
}

/** It stands as far from the right edge as the credits, which every sheet has, do from the left. */
function numberShape({ layers, size, text }: MapSheet, number: number): TextShape {
  const credits = layers
    .flatMap(({ shapes }) => shapes)
    .find((shape): shape is TextShape => shape.shape === "text" && shape.id === "credits");
  const margin = credits?.at[0] ?? CREDIT.size * 2;
  return textShape({
    ...{ id: "number", whole: String(number), isPageNumber: true, align: "end", ...CREDIT },
    ...{ at: [size.width - margin, size.height - FROM_EDGE], width: 3 * CREDIT.size },
    fill: credits?.fill ?? text,
  });
}
