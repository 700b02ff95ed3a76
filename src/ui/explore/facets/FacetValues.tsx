import type { FacetValue } from "../../../atlas/participation/facetsOf";
import { type Facet, toggled } from "../../../atlas/participation/filter";
import { useAllWords } from "../../locale/allWords";
import { useNavigation } from "../../wire/navigation";
import { useExploring } from "../exploring";
import { useFacetWords } from "./useFacetWords";
import { ValueChoice } from "./ValueChoice";

interface Props {
  facet: Facet;
  values: readonly FacetValue[];
  /** A heading where several facets share a menu. */
  title?: string;
}

/** The values of a facet, each with how many meetings it would leave. */
export function FacetValues({ facet, values, title }: Props) {
  const { t } = useAllWords();
  const { facetName, valueName } = useFacetWords();
  const { filter } = useExploring();
  const { changeView } = useNavigation();
  const ordered = useOrder(facet, values);
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
  const { valueName } = useFacetWords();
  if (facet !== "persons") return values;
  const { compare } = new Intl.Collator(language);
  return values.toSorted((a, b) => compare(valueName(facet, a.value), valueName(facet, b.value)));
}
