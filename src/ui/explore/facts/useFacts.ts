import { useCallback, useMemo } from "react";
import { type Answer, answerTo, askedOf, valuedIn } from "../../../tables/asked";
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
  readonly facets: Answer["facets"];
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
  const answer = useMemo(() => {
    const { asked, unknown } = askedOf(valued, conditions === "" ? [] : conditions.split(","));
    return { ...answerTo(valued, asked, table.rows.length), unknown };
  }, [valued, conditions, table]);
  const sorted = useSorted(facts.columns, facts.rows, sort);
  const shown = useMemo(() => {
    const fits = new Set(answer.places.map((place) => facts.rows[place]));
    return sorted.filter((row) => fits.has(row));
  }, [answer, sorted, facts]);
  return { ...facts, shown, facets: answer.facets, unknown: answer.unknown };
}
