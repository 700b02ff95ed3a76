import { useMemo } from "react";
import { useAllWords } from "../../locale/allWords";
import { useNavigation } from "../../wire/navigation";
import { FacetMenu } from "../facets/FacetMenu";
import type { TableColumn } from "./tableColumns";

type Columns<Row> = readonly TableColumn<Row>[];

/** The columns that the address asks for, in the order of the table; else those with which it begins. */
export function useChosenColumns<Row>(all: Columns<Row>, first: Columns<Row>): Columns<Row> {
  const { columns } = useNavigation().view.table;
  const asked = columns.join();
  return useMemo(() => {
    const words = asked.split(",");
    const chosen = all.filter(({ id }) => words.includes(id));
    return chosen.length === 0 ? first : chosen;
  }, [all, first, asked]);
}

/** Chooses which columns are seen. The last one stays. */
export function ColumnMenu<Row>({ columns, shown }: { columns: Columns<Row>; shown: Columns<Row> }) {
  const { t } = useAllWords();
  const { view, changeView } = useNavigation();
  const isShown = ({ id }: TableColumn<Row>) => shown.some((each) => each.id === id);
  const toggle = (turned: TableColumn<Row>) => {
    const next = columns.filter((each) => (each === turned ? !isShown(each) : isShown(each)));
    if (next.length > 0) changeView({ table: { ...view.table, columns: next.map(({ id }) => id) } });
  };
  const chosen = columns.filter(({ isCopiedOnly }) => !isCopiedOnly);
  return (
    <FacetMenu label={t("explore.columns")} isSet={view.table.columns.length > 0}>
      <fieldset className="facet-values">
        <legend className="unseen">{t("explore.columns")}</legend>
        <ul>
          {chosen.map((column) => (
            <li key={column.id}>
              <label className="facet-value">
                <input type="checkbox" checked={isShown(column)} onChange={() => toggle(column)} />
                <span>{column.name}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </FacetMenu>
  );
}
