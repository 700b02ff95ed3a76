import type { Size } from "../flat/projectorOf";
import { type Shape, type TextShape, textShape } from "../flat/shapes";
import { CREDIT } from "./creditShapes";
import type { MapSheet } from "./mapSheet";

/** Of its baseline from the sheet's lower edge, in px. */
const FROM_EDGE = 8;

/** A sheet of a deck with its number in the corner at the foot, under the code and apart from the credits. */
export function numbered(sheet: MapSheet, number: number): MapSheet {
  const layers = sheet.layers.map((layer) => {
    const credits = layer.shapes.find(isCredits);
    if (credits === undefined) return layer;
    return { ...layer, shapes: [...layer.shapes, numberShape(number, credits, sheet.size)] };
  });
  return { ...sheet, layers };
}

function isCredits(shape: Shape): shape is TextShape {
  return shape.shape === "text" && shape.id === "credits";
}

/** It stands as far from the right edge as the credits do from the left. */
function numberShape(number: number, { at: [margin], fill }: TextShape, { width, height }: Size): TextShape {
  return textShape({
    ...{ id: "number", whole: String(number), isPageNumber: true, align: "end", ...CREDIT, fill },
    ...{ at: [width - margin, height - FROM_EDGE], width: 3 * CREDIT.size },
  });
}
