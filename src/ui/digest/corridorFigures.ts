import type { Corridor, Figure } from "../../atlas/atlas";
import { isText } from "../../atlas/isText";
import { figuresNamed } from "./figuresNamed";

/** The figures that the record names as its leading ones, or else the first that are a number, at most so many. */
export function leadingFigures({ figures, keyFigures = [] }: Corridor, most: number): readonly Figure[] {
  const named = figuresNamed(figures, keyFigures);
  return named.length > 0 ? named : figures.filter(isNumber).slice(0, most);
}

function isNumber({ claims: [best] }: Figure): boolean {
  if (best === undefined || best.value === null) return false;
  return typeof best.value !== "string" && !isText(best.value);
}

/** What was looked for and not found. */
export function unknownFigures({ figures }: Corridor): readonly Figure[] {
  return figures.filter(({ claims: [best] }) => best?.value === null);
}
