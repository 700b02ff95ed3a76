import { useMemo } from "react";
import { type FacetValue, facetOf } from "../../../atlas/participation/facetOf";
import { type Facet, toggled } from "../../../atlas/participation/filter";
import { useAllWords } from "../../locale/allWords";
import { useNavigation } from "../../wire/navigation";
import { useExploring } from "../exploring";
import { useFacetWords } from "./useFacetWords";
import { ValueChoice } from "./ValueChoice";

interface Props {
  facet: Facet;
  /** A heading where several facets share a menu. */
  title?: string;
}

/** The values of a facet, each with how many meetings it would leave. They are counted while their menu is open. */
export function FacetValues({ facet, title }: Props) {
  const { t } = useAllWords();
  const { facetName, valueName } = useFacetWords();
  const { index, filter } = useExploring();
  const { changeView } = useNavigation();
  const ordered = useOrder(
    facet,
    useMemo(() => facetOf(index, filter, facet), [index, filter, facet]),
  );
  return (
    <ValueChoice
      name={facetName(facet)}
      isNamed={title !== undefined}
      values={ordered.map(({ meetings, ...value }) => ({ ...value, count: meetings }))}
      nameOf={(value) => valueName(facet, value)}
      countWords={(count) => t("count.meetings", { count })}
      bareWords={(count) => t("explore.without", { count })}
      onToggle={(value) => changeView({ filter: toggled(filter, facet, value) })}
    />
  );
}

/** People are looked for by name; all others stand in the order of the facts. */
function useOrder(facet: Facet, values: readonly FacetValue[]): readonly FacetValue[] {
  const { language } = useAllWords();
  const { look } = useExploring();
  // Names are compared once, however often what is chosen changes.
  const all = facet === "persons" ? values.map(({ value }) => value).join() : "";
  const places = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    const named = all.split(",").map((id) => ({ id, name: look.personName(id) }));
    return new Map(named.sort((a, b) => compare(a.name, b.name)).map(({ id }, place) => [id, place]));
  }, [all, language, look]);
  if (facet !== "persons") return values;
  return values.toSorted((a, b) => (places.get(a.value) ?? 0) - (places.get(b.value) ?? 0));
}
