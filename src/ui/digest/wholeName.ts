import type { Corridor } from "../../atlas/atlas";
import { isCountryCode } from "../../atlas/isCountryCode";
import type { AllWords } from "../locale/words";

/** The short name of a corridor as a title has it: with no word abbreviated, and with countries by their names. On a map there is room for less. */
export function wholeName(
  { names, shortNames }: Pick<Corridor, "names" | "shortNames">,
  { said, country }: AllWords,
): string {
  const long = said(names).text.split(/[\s–]+/u);
  return said(shortNames).text.replaceAll(/(\p{L}+)\.|\b[A-Z]{2}\b/gu, (found, start: string | undefined) => {
    if (start !== undefined) return long.find((word) => word.startsWith(start)) ?? found;
    return isCountryCode(found) ? country(found) : found;
  });
}
