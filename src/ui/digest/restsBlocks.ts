import type { Figure, Milestone } from "../../atlas/atlas";
import type { Entry } from "../../atlas/entry";
import type { ToldRest } from "../../atlas/story";
import type { Block } from "../../draw/digest/digest";
import type { AllWords } from "../locale/words";
import { keyFigure } from "./corridorDigest";

/** A record on which something rests, and the figures and milestones of it that are meant. */
export interface Rested {
  readonly entry: Entry;
  readonly name: string;
  readonly keys: readonly string[];
}

/** Whether words rest on days and figures alone: a record that is meant as a whole is seen where it lies. */
export function restsOnParts(rests: readonly ToldRest[]): boolean {
  return rests.length > 0 && rests.every(({ key }) => key !== null);
}

/** What words rest on, to be read beside them: what happened when, the figures with their days, and which were looked for and not found. */
export function restsBlocks(rested: readonly Rested[], words: AllWords): readonly Block[] {
  return rested.flatMap(({ entry, name, keys }): readonly Block[] => {
    const { milestones, figures } = partsOf(entry);
    const dates = milestones
      .filter(({ id }) => keys.includes(id))
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .map(({ date, title }) => ({
        ...{ date: words.date(date), text: words.said(title).text, state: "past" as const },
      }));
    const meant = keys.flatMap((key) => figures.filter((each) => each.key === key));
    const known = meant.flatMap((figure) => keyFigure(figure, () => [], words));
    const names = meant
      .filter(({ claims: [best] }) => (best?.value ?? null) === null)
      .map(({ label }) => words.said(label).text);
    return [
      ...(dates.length === 0 ? [] : [{ block: "dates" as const, heading: name, dates }]),
      ...(known.length === 0
        ? []
        : [{ block: "figures" as const, heading: dates.length === 0 ? name : "", figures: known }]),
      ...(names.length === 0
        ? []
        : [
            {
              ...{ block: "names" as const, aside: "", names },
              heading: words.t("digest.unknownOf", { name }),
            },
          ]),
    ];
  });
}

function partsOf({ record }: Entry): {
  readonly figures: readonly Figure[];
  readonly milestones: readonly Milestone[];
} {
  const own = record as Partial<Record<"figures" | "indicators", readonly Figure[]>> & {
    readonly milestones?: readonly Milestone[];
  };
  return { figures: [...(own.figures ?? []), ...(own.indicators ?? [])], milestones: own.milestones ?? [] };
}
