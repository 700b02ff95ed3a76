import type { AtlasIndex } from "../atlasIndex";
import { chosenIn, FACETS, type Facet, type Filter, withChosen } from "./filter";
import { valuesIn } from "./valuesIn";

export interface UnknownValue {
  readonly facet: Facet;
  readonly value: string;
}

/** What a filter chooses that isn't in the atlas (any more): a link outlives the data. */
export function unknownIn(index: AtlasIndex, filter: Filter): readonly UnknownValue[] {
  return FACETS.flatMap((facet) =>
    chosenIn(filter, facet)
      .filter((value) => !valuesIn(index)[facet].includes(value))
      .map((value) => ({ facet, value })),
  );
}

/** The filter without what isn't in the atlas: an old link shows what it still can. */
export function withoutUnknown(index: AtlasIndex, filter: Filter): Filter {
  const unknown = unknownIn(index, filter);
  return [...new Set(unknown.map(({ facet }) => facet))].reduce((known, facet) => {
    const gone = unknown.filter((each) => each.facet === facet).map(({ value }) => value);
    return withChosen(
      known,
      facet,
      chosenIn(known, facet).filter((value) => !gone.includes(value)),
    );
  }, filter);
}
