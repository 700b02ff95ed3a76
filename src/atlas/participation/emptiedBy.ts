import type { AtlasIndex } from "../atlasIndex";
import { FACETS, type Facet, type Filter, withChosen } from "./filter";
import { meetingsMatching } from "./matching";

/** One thing that a filter says: the choice in a facet, or the dates. */
export type Condition = Facet | "dates";

export interface WayBack {
  readonly condition: Condition;
  /** The filter without the condition. */
  readonly filter: Filter;
  /** How many meetings that brings back. */
  readonly meetings: number;
}

/**
 * Which single condition, taken away, brings meetings back that a filter leaves none of; most meetings first.
 * None where the filter leaves meetings, and none where only several conditions together let them in again.
 */
export function emptiedBy(index: Pick<AtlasIndex, "meetings">, filter: Filter): readonly WayBack[] {
  if (meetingsMatching(index, filter).length > 0) return [];
  return conditionsOf(filter)
    .map((condition): WayBack => {
      const wider = withoutCondition(filter, condition);
      return { condition, filter: wider, meetings: meetingsMatching(index, wider).length };
    })
    .filter(({ meetings }) => meetings > 0)
    .sort((a, b) => b.meetings - a.meetings);
}

/** What a filter says, a condition each. */
export function conditionsOf(filter: Filter): readonly Condition[] {
  const facets = FACETS.filter((facet) => filter[facet] !== undefined);
  return filter.from === undefined && filter.to === undefined ? facets : [...facets, "dates"];
}

export function withoutCondition(filter: Filter, condition: Condition): Filter {
  if (condition !== "dates") return withChosen(filter, condition, []);
  const { from: _, to: __, ...rest } = filter;
  return rest;
}
