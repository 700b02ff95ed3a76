import { useMemo } from "react";
import { facetsOf } from "../../../atlas/participation/facetsOf";
import { chosenIn, type Facet } from "../../../atlas/participation/filter";
import { useAllWords } from "../../locale/allWords";
import { ViewLink } from "../../part/ViewLink";
import { useNavigation } from "../../wire/navigation";
import { useExploring } from "../exploring";
import { DateFields } from "./DateFields";
import { FacetMenu } from "./FacetMenu";
import { FacetValues } from "./FacetValues";
import { useFacetWords } from "./useFacetWords";

/** Those that are asked most have a button of their own. */
const FIRST = ["series", "corridors", "parties", "roles", "evidence"] as const satisfies readonly Facet[];
const OTHERS = ["countries", "formats", "statuses", "rosters", "tiers"] as const satisfies readonly Facet[];

/** What the meetings are filtered by: a menu a facet, each saying what is chosen in it. */
export function FacetBar() {
  const { t } = useAllWords();
  const { index, filter } = useExploring();
  const { explore } = useNavigation().view;
  const { facetName, conditionWords, datesWords } = useFacetWords();
  const facets = useMemo(() => facetsOf(index, filter), [index, filter]);
  const isSet = (facet: Facet) => chosenIn(filter, facet).length > 0;
  const setOthers = OTHERS.filter(isSet);
  const hasDates = filter.from !== undefined || filter.to !== undefined;
  const words = (facet: Facet) => (isSet(facet) ? conditionWords(filter, facet) : facetName(facet));
  return (
    <search className="facets" aria-label={t("explore.filter")}>
      {FIRST.map((facet) => (
        <FacetMenu key={facet} label={words(facet)} isSet={isSet(facet)}>
          <FacetValues facet={facet} values={facets[facet]} />
        </FacetMenu>
      ))}
      <FacetMenu label={hasDates ? datesWords(filter) : facetName("dates")} isSet={hasDates}>
        <DateFields />
      </FacetMenu>
      <FacetMenu
        label={setOthers.length === 1 ? words(setOthers[0]!) : moreWords(t("explore.facet.more"), setOthers)}
        isSet={setOthers.length > 0}
      >
        {OTHERS.map((facet) => (
          <FacetValues key={facet} facet={facet} values={facets[facet]} title={facetName(facet)} />
        ))}
      </FacetMenu>
      {Object.keys(filter).length > 0 && (
        <ViewLink change={{ filter: {}, explore: explore ?? "matrix" }} className="facets-clear">
          {t("explore.clear")}
        </ViewLink>
      )}
    </search>
  );
}

function moreWords(more: string, chosen: readonly Facet[]): string {
  return chosen.length === 0 ? more : `${more}: ${chosen.length}`;
}
