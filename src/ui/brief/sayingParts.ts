import type { Figure } from "../../atlas/atlas";
import { everyLanguage } from "../../atlas/everyLanguage";
import type { AllWords } from "../locale/words";

/** What stands under a whole in a table, as parts of it. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  "renewable-capacity": ["hydro-capacity", "solar-capacity", "wind-capacity"],
  generation: [
    ...["hydro-generation", "solar-generation", "wind-generation"],
    ...["gas-generation", "coal-generation", "oil-generation"],
  ],
};

/** Whoever adds up the parts in a table gets more than the whole over them, where other documents or other days tell them: that is said at the whole. */
export function sayingParts(figures: readonly Figure[], { t, said }: AllWords): readonly Figure[] {
  return figures.map((figure) =>
    hasMoreParts(figure, figures)
      ? { ...figure, label: everyLanguage(t("brief.partsMore", { figure: said(figure.label).text })) }
      : figure,
  );
}

export function hasMoreParts(whole: Figure, figures: readonly Figure[]): boolean {
  const [claim] = whole.claims;
  if (typeof claim?.value !== "number") return false;
  const parts = figures
    .filter(({ key }) => PARTS[whole.key]?.includes(key))
    .flatMap(({ claims: [part] }) =>
      part?.unit === claim.unit && typeof part.value === "number" ? part.value : [],
    );
  return parts.reduce((sum, part) => sum + part, 0) > claim.value;
}
