import type { Figure } from "../../atlas/atlas";
import { everyLanguage } from "../../atlas/everyLanguage";
import type { AllWords } from "../locale/words";

/** Renewables in generation as a country counts them itself: without large hydropower. */
export const NATIONAL_SHARE = "renewable-share-national-definition";

const WITH_LARGE_HYDRO: readonly string[] = ["renewable-capacity", "renewable-share"];

/** Where a country's own share leaves large hydropower out, those that have it in say so: one would be read as the measure of the other. */
export function sayingHydro(
  figures: readonly Figure[],
  { t, said }: AllWords,
  isToldApart = countsApart(figures),
): readonly Figure[] {
  if (!isToldApart) return figures;
  return figures.map((figure) =>
    WITH_LARGE_HYDRO.includes(figure.key)
      ? { ...figure, label: everyLanguage(t("brief.withLargeHydro", { figure: said(figure.label).text })) }
      : figure,
  );
}

export function countsApart(figures: readonly Figure[]): boolean {
  return figures.some(({ key }) => key === NATIONAL_SHARE);
}
