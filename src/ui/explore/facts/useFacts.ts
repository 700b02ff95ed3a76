import { useCallback, useMemo } from "react";
import { type AskedValue, askedOf, facetOf, placesOf, valuedIn } from "../../../tables/asked";
import type { Table } from "../../../tables/table";
import type { FactTableId } from "../../../view/view";
import { loadTables } from "../../load/loadTables";
import { type Loaded, useLoaded } from "../../load/useLoaded";
import { useAllWords } from "../../locale/allWords";
import { useNavigation } from "../../wire/navigation";
import { useExploring } from "../exploring";
import { useSorted } from "../table/sorted";
import { type FactRow, type Facts, factsOf } from "./factColumns";
import { FACT_TABLES } from "./factTables";

/** A table of facts as it comes, with its name: another may be asked for meanwhile. */
export function useFactTable(id: FactTableId): Loaded<Table> {
  const { index } = useExploring();
  return useLoaded(
    useCallback(async () => {
      const [table] = await loadTables([id], index);
      if (table === undefined) throw new Error(`There is no table “${id}”.`);
      return table;
    }, [id, index]),
  );
}

/** What is asked of a table, and what fits. */
export interface AskedFacts extends Facts {
  /** The values of a column, counted. It goes through all rows: only an open menu asks. */
  readonly facetOf: (column: string) => readonly AskedValue[];
  /** Rows that fit, in the order that is asked for. */
  readonly shown: readonly FactRow[];
  /** Conditions of the address that mean nothing here. */
  readonly unknown: readonly string[];
}

/** Everything that is slow is done once a table: what a choice asks for is then counted and picked out of rows that stand in their order. */
export function useAskedFacts(id: FactTableId, table: Table): AskedFacts {
  const words = useAllWords();
  const { index, look } = useExploring();
  const { where, sort } = useNavigation().view.table;
  const facts = useMemo(() => factsOf(id, table, { index, look }, words), [id, table, index, look, words]);
  const valued = useMemo(() => valuedIn(table, FACT_TABLES[id].facets), [id, table]);
  const conditions = where.join();
  const { asked, unknown } = useMemo(
    () => askedOf(valued, conditions === "" ? [] : conditions.split(",")),
    [valued, conditions],
  );
  const sorted = useSorted(facts.columns, facts.rows, sort);
  const shown = useMemo(() => {
    if (asked.size === 0) return sorted;
    const places = placesOf(valued, asked, facts.rows.length);
    const fits = new Set(places.map((place) => facts.rows[place]));
    return sorted.filter((row) => fits.has(row));
  }, [valued, asked, sorted, facts]);
  return { ...facts, shown, unknown, facetOf: (column) => facetOf(valued, asked, column) };
}
