import type { Table } from "../../../tables/table";
import type { FactTableId } from "../../../view/view";
import { useAllWords } from "../../locale/allWords";
import { ViewLink } from "../../part/ViewLink";
import { useNavigation } from "../../wire/navigation";
import { NotHere } from "../NotHere";
import { ColumnMenu, useChosenColumns } from "../table/ColumnMenu";
import { SortedTable } from "../table/SortedTable";
import { TableChoice } from "../table/TableChoice";
import { FactFacets } from "./FactFacets";
import { type AskedFacts, useAskedFacts, useFactTable } from "./useFacts";

/** One kind of facts as a table: what is asked of it, and the rows that fit. */
export function FactTable({ id }: { id: FactTableId }) {
  const { t } = useAllWords();
  const loaded = useFactTable(id);
  if (loaded.state === "here" && loaded.value.id === id) return <Asked id={id} table={loaded.value} />;
  return <NotHere failed={loaded.state === "failed" ? loaded : null} loading={t("app.loading")} />;
}

function Asked({ id, table }: { id: FactTableId; table: Table }) {
  const facts = useAskedFacts(id, table);
  return (
    <>
      <FactFacets facts={facts} />
      <UnknownConditions facts={facts} />
      <Shown key={id} facts={facts} />
    </>
  );
}

function Shown({ facts }: { facts: AskedFacts }) {
  const { t } = useAllWords();
  const { sort } = useNavigation().view.table;
  const columns = useChosenColumns(facts.columns, facts.first);
  const { shown, rows, pickOf, id } = facts;
  return (
    <>
      <h2 className="unseen">{t(`table.${id}`)}</h2>
      <SortedTable name={t(`table.${id}`)} rows={shown} all={rows.length} {...{ columns, sort, pickOf }}>
        <TableChoice />
        <ColumnMenu columns={facts.columns} shown={columns} />
        <p className="explore-shown" role="status">
          <strong>{t("explore.rowsShown", { shown: shown.length, all: rows.length })}</strong>
        </p>
      </SortedTable>
      {shown.length === 0 && <NoRow />}
    </>
  );
}

function NoRow() {
  const { t } = useAllWords();
  const { table } = useNavigation().view;
  return (
    <div className="explore-empty">
      <p>{t("explore.noRow")}</p>
      <ViewLink change={{ table: { ...table, where: [] } }}>{t("explore.clear")}</ViewLink>
    </div>
  );
}

/** A link outlives the data: what the address asks for and the table hasn't is said in one line. */
function UnknownConditions({ facts: { unknown } }: { facts: AskedFacts }) {
  const { t } = useAllWords();
  if (unknown.length === 0) return null;
  return (
    <p className="explore-unknown">
      {t("explore.unknown", { count: unknown.length, words: unknown.slice(0, 3).join(", ") })}
    </p>
  );
}
