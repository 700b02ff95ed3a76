import { Autocomplete } from "@base-ui/react/autocomplete";
import type { SearchKind } from "../../atlas/search/searchDocument";
import { useAllWords } from "../locale/allWords";
import type { Group, Row } from "./groupsOf";
import { GatheredRow, ResultRow } from "./ResultRow";

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
                className={isGathered(row) ? "search-row is-gathered" : "search-row"}
                onClick={() => onChoose(row)}
              >
                <RowText row={row} />
              </Autocomplete.Item>
            )}
          </Autocomplete.Collection>
        </Autocomplete.Group>
      )}
    </Autocomplete.List>
  );
}

function isGathered(row: Row): boolean {
  return "result" in row && row.isGathered === true;
}

function RowText({ row }: { row: Row }) {
  const { t } = useAllWords();
  if (!("result" in row)) return t("count.more", { count: row.more });
  return isGathered(row) ? <GatheredRow result={row.result} /> : <ResultRow result={row.result} />;
}

function groupKey<Kind extends SearchKind>(kind: Kind) {
  return `search.kind.${kind}` as const;
}
