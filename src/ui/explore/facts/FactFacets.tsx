import { partsOf } from "../../../tables/asked";
import type { TableAsked } from "../../../view/view";
import { useAllWords } from "../../locale/allWords";
import { ViewLink } from "../../part/ViewLink";
import { useNavigation } from "../../wire/navigation";
import { FacetMenu } from "../facets/FacetMenu";
import { ValueChoice } from "../facets/ValueChoice";
import { type ColumnName, FACT_TABLES, HEADINGS } from "./factTables";
import type { AskedFacts } from "./useFacts";

/** By what the rows of a table are narrowed: a menu a column, each saying what is chosen in it. */
export function FactFacets({ facts }: { facts: AskedFacts }) {
  const { t } = useAllWords();
  const { table } = useNavigation().view;
  return (
    <search className="facets" aria-label={t("explore.filter")}>
      {FACT_TABLES[facts.id].facets.map((column) => (
        <ColumnFacet key={column} column={column} facts={facts} />
      ))}
      {table.where.length > 0 && (
        <ViewLink change={{ table: { ...table, where: [] } }} className="facets-clear">
          {t("explore.clear")}
        </ViewLink>
      )}
    </search>
  );
}

function ColumnFacet({ column, facts }: { column: ColumnName; facts: AskedFacts }) {
  const { t } = useAllWords();
  const { table } = useNavigation().view;
  const chosen = chosenOf(table, column);
  const names = chosen.map((value) => facts.valueName(column, value));
  return (
    <FacetMenu label={facetLabel(t(HEADINGS[column]), names, t)} isSet={chosen.length > 0}>
      <ColumnValues column={column} facts={facts} />
    </FacetMenu>
  );
}

/** Counted while their menu is open. */
function ColumnValues({ column, facts }: { column: ColumnName; facts: AskedFacts }) {
  const { t } = useAllWords();
  const { view, changeView } = useNavigation();
  return (
    <ValueChoice
      name={t(HEADINGS[column])}
      isNamed={false}
      values={facts.facetOf(column).map(({ rows, ...value }) => ({ ...value, count: rows }))}
      nameOf={(value) => facts.valueName(column, value)}
      countWords={(count) => t("data.count", { count })}
      bareWords={(count) => t("explore.bare", { count })}
      onToggle={(value) => changeView({ table: toggled(view.table, `${column}.${value}`) })}
    />
  );
}

function facetLabel(
  facet: string,
  [first, ...more]: readonly string[],
  t: ReturnType<typeof useAllWords>["t"],
): string {
  if (first === undefined) return facet;
  return more.length === 0 ? `${facet}: ${first}` : t("explore.several", { facet, count: more.length + 1 });
}

/** The values of a column that are asked for. */
export function chosenOf({ where }: TableAsked, column: string): readonly string[] {
  return where.flatMap((condition) => {
    const [name, value] = partsOf(condition);
    return name === column ? [value] : [];
  });
}

function toggled(table: TableAsked, condition: string): TableAsked {
  const { where } = table;
  const others = where.filter((each) => each !== condition);
  return { ...table, where: others.length < where.length ? others : [...where, condition] };
}
