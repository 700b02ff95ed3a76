import { useAllWords } from "../locale/allWords";
import { useExploring } from "./exploring";
import { useFacetWords } from "./facets/useFacetWords";

/** More than these don't fit into a line. */
const NAMED = 3;

/** Says in one line what the address asks for that the atlas doesn't have: a link outlives the data. */
export function UnknownNotice() {
  const { t } = useAllWords();
  const { unknown } = useExploring();
  const { facetName } = useFacetWords();
  if (unknown.length === 0) return null;
  const named = unknown.slice(0, NAMED).map(({ facet, value }) => `${facetName(facet)}: ${shortened(value)}`);
  const words = [...named, ...(unknown.length > NAMED ? ["…"] : [])].join(", ");
  return <p className="explore-unknown">{t("explore.unknown", { count: unknown.length, words })}</p>;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
