import type { Figure } from "../../atlas/atlas";
import type { BriefPart } from "../../draw/brief/brief";
import type { AllWords } from "../locale/words";
import { type Cite, plain, saidText, valueText } from "./briefTexts";

/** Figures by their best supported claims: what, how much, as of when, by whom. What isn't known isn't in it. */
export function figuresPart(figures: readonly Figure[], cite: Cite, words: AllWords): BriefPart[] {
  const rows = figures.flatMap(({ label, claims: [best] }) =>
    best === undefined || best.value === null
      ? []
      : [
          [
            saidText(label, words),
            valueText(best, words),
            plain(words.date(best.asOf)),
            plain("", cite(best.sources, best.asOf)),
          ],
        ],
  );
  if (rows.length === 0) return [];
  const columns = [
    { name: words.t("brief.figure"), share: 0.44 },
    { name: words.t("brief.value"), share: 0.2 },
    { name: words.t("brief.asOf"), share: 0.23 },
    { name: words.t("brief.source"), share: 0.13 },
  ];
  return [{ part: "table", heading: words.t("section.figures"), columns, rows }];
}
