import type { Claim, Figure } from "../atlas";
import { daysOf } from "../participation/span";
import { type Documents, hasPassed } from "./passed";

/** Figures with the claims that were made by a day; a figure without one isn't there. */
export function figuresAsKnown(figures: readonly Figure[], documents: Documents, day: string): Figure[] {
  return figures.flatMap((figure) => {
    const claims = figure.claims.filter((claim) => isMade(claim, documents, day));
    return claims.length === 0 ? [] : { ...figure, claims };
  });
}

/** A value of a year that isn't over was known where a document of that year has it. */
export function isMade(
  { asOf, sources }: Pick<Claim, "asOf" | "sources">,
  documents: Documents,
  day: string,
): boolean {
  const { first } = daysOf(asOf);
  return (
    hasPassed(asOf, day) ||
    (first <= day &&
      sources.some((id) => {
        const date = documents[id]?.date ?? null;
        return date !== null && date >= first.slice(0, date.length) && hasPassed(date, day);
      }))
  );
}
