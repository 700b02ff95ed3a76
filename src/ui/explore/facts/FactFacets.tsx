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
  const { view, changeView } = useNavigation();
  const name = t(HEADINGS[column]);
  const chosen = chosenOf(view.table, column);
  const values = facts.facets.get(column) ?? [];
  const nameOf = (value: string) => facts.valueName(column, value);
  return (
    <FacetMenu label={facetLabel(name, chosen.map(nameOf), t)} isSet={chosen.length > 0}>
      <ValueChoice
        name={name}
        isNamed={false}
        values={values.map(({ rows, ...value }) => ({ ...value, count: rows }))}
        nameOf={nameOf}
        countWords={(count) => t("data.count", { count })}
        bareWords={(count) => t("explore.bare", { count })}
        onToggle={(value) => changeView({ table: toggled(view.table, `${column}.${value}`) })}
      />
    </FacetMenu>
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
