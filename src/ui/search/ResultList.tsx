import { Autocomplete } from "@base-ui/react/autocomplete";
import type { SearchKind } from "../../atlas/search/searchDocument";
import { useAllWords } from "../locale/allWords";
import type { Group, Row } from "./groupsOf";
import { ResultRow } from "./ResultRow";

/** Results under the headings of their kinds. */
export function ResultList({ onChoose }: { onChoose: (row: Row) => void }) {
  const { t } = useAllWords();
  return (
    <Autocomplete.List className="search-list" aria-label={t("search.results")}>
      {(group: Group) => (
        <Autocomplete.Group key={group.kind} items={group.items}>
          <Autocomplete.GroupLabel className="search-kind">{t(groupKey(group.kind))}</Autocomplete.GroupLabel>
          <Autocomplete.Collection>
            {(row: Row) => (
              <Autocomplete.Item
                key={row.key}
                value={row}
                className="search-row"
                onClick={() => onChoose(row)}
              >
                {"result" in row ? <ResultRow result={row.result} /> : t("count.more", { count: row.more })}
              </Autocomplete.Item>
            )}
          </Autocomplete.Collection>
        </Autocomplete.Group>
      )}
    </Autocomplete.List>
  );
}

function groupKey<Kind extends SearchKind>(kind: Kind) {
  return `search.kind.${kind}` as const;
}
