import type { Text } from "../../../atlas/atlas";
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
export function facetWords(words: AllWords, exploring: Pick<Exploring, "index" | "look">): FacetWords {
  const { t } = words;
  const names = valueNames(words, exploring);
  const facetName = (condition: Condition) => t(`explore.facet.${condition}`);
  const valueName = (facet: Facet, value: string) => names[facet](value);
  return {
    facetName,
    valueName,
    datesWords: (filter) => datesWords(filter, words),
    conditionWords(filter, condition) {
      if (condition === "dates") return datesWords(filter, words);
      const [first = "", ...more] = chosenIn(filter, condition);
      const facet = facetName(condition);
      return more.length > 0
        ? t("explore.several", { facet, count: more.length + 1 })
        : `${facet}: ${valueName(condition, first)}`;
    },
  };
}

function datesWords({ from, to }: Filter, { t, date, range }: AllWords): string {
  if (from !== undefined && to !== undefined) return range(from, to);
  if (from !== undefined) return t("explore.since", { date: date(from) });
  return to === undefined ? t("explore.allYears") : t("explore.until", { date: date(to) });
}

interface Named {
  readonly id: string;
  readonly shortNames: Text;
}

/** How the values of each facet are called; a value that has no name is called by its id. */
function valueNames(
  { t, country, has }: AllWords,
  { index, look }: Pick<Exploring, "index" | "look">,
): Readonly<Record<Facet, (value: string) => string>> {
  const nameIn = (things: readonly Named[]) => (id: string) => {
    const thing = things.find((each) => each.id === id);
    return thing ? textIn(thing.shortNames, look.language) : id;
  };
  const worded =
    (prefix: string, end = "") =>
    (value: string) => {
      const key = `${prefix}.${value}${end}`;
      return has(key) ? t(key) : value;
    };
  return {
    series: nameIn(index.series),
    corridors: nameIn(index.corridors),
    parties: look.partyName,
    persons: look.personName,
    roles: worded("role"),
    evidence: worded("evidence"),
    countries: country,
    formats: worded("format"),
    statuses: worded("meetingStatus", ".short"),
    rosters: worded("figure.roster"),
    tiers: worded("explore.tier"),
  };
}
