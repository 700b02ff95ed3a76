import type { Condition } from "../../../atlas/participation/emptiedBy";
import { chosenIn, type Facet, type Filter } from "../../../atlas/participation/filter";
import { textIn } from "../../../scene/look";
import { useAllWords } from "../../locale/allWords";
import type { AllWords } from "../../locale/words";
import { type Exploring, useExploring } from "../exploring";

/** How facets and their values are called. */
export interface FacetWords {
  facetName(condition: Condition): string;
  valueName(facet: Facet, value: string): string;
  /** A condition in a few words: its value, or how many are chosen. */
  conditionWords(filter: Filter, condition: Condition): string;
  datesWords(filter: Filter): string;
}

export function useFacetWords(): FacetWords {
  const words = useAllWords();
  const { index, look } = useExploring();
  return facetWords(words, { index, look });
}

/** The same outside of the page's components. */
export function facetWords(
  { t, country, date, range, has }: AllWords,
  { index, look }: Pick<Exploring, "index" | "look">,
): FacetWords {
  const nameIn =
    (things: readonly { readonly id: string; readonly shortNames: Parameters<typeof textIn>[0] }[]) =>
    (id: string) => {
      const thing = things.find((each) => each.id === id);
      return thing ? textIn(thing.shortNames, look.language) : id;
    };
  const worded =
    (prefix: string, end = "") =>
    (value: string) => {
      const key = `${prefix}.${value}${end}`;
      return has(key) ? t(key) : value;
    };
  const NAMES: Readonly<Record<Facet, (value: string) => string>> = {
    series: nameIn(index.series),
    corridors: nameIn(index.corridors),
    parties: look.partyName,
    roles: worded("role"),
    evidence: worded("evidence"),
    countries: country,
    formats: worded("format"),
    statuses: worded("meetingStatus", ".short"),
    rosters: worded("figure.roster"),
    tiers: worded("explore.tier"),
  };
  const facetName = (condition: Condition) => t(`explore.facet.${condition}`);
  const valueName = (facet: Facet, value: string) => NAMES[facet](value);
  const datesWords = ({ from, to }: Filter) => {
    if (from !== undefined && to !== undefined) return range(from, to);
    if (from !== undefined) return t("explore.since", { date: date(from) });
    return to === undefined ? t("explore.allYears") : t("explore.until", { date: date(to) });
  };
  return {
    facetName,
    valueName,
    datesWords,
    conditionWords(filter, condition) {
      if (condition === "dates") return datesWords(filter);
      const [first = "", ...more] = chosenIn(filter, condition);
      const facet = facetName(condition);
      return more.length > 0
        ? t("explore.several", { facet, count: more.length + 1 })
        : `${facet}: ${valueName(condition, first)}`;
    },
  };
}
