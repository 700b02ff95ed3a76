import type { Atlas } from "../../src/atlas/atlas";
import { daysOf, mayLieBetween } from "../../src/atlas/participation/span";
import { figuresIn } from "./figuresIn";

/** What holds as of a day, by documents. */
interface Held {
  readonly what: string;
  readonly asOf: string;
  readonly sources: readonly string[];
  /** Put together from several documents, of which each gives a part. */
  readonly isDerived?: boolean;
}

/**
 * What is newer than the documents it rests on: a document can't know what holds on a day after it was published; a plan it can. And what
 * cites an older document first: where there is room for one, that is the one shown, and it doesn't tell the day.
 */
export function ageHints(atlas: Atlas): string[] {
  return heldIn(atlas).flatMap(({ what, asOf, sources, isDerived = false }) => {
    const dates = sources.map((id) => atlas.sources.get(id)?.date ?? "9999");
    const isTold = dates.map((date) => mayLieBetween(daysOf(asOf), { to: date }));
    if (isTold.length > 0 && !isTold.includes(true))
      return [`${what}: as of ${asOf}, but its sources are of ${dates.join(", ")}`];
    return isTold[0] === false && !isDerived
      ? [`${what}: as of ${asOf}, but its first source is of ${dates[0]}; put first the one that tells it`]
      : [];
  });
}

function heldIn(atlas: Atlas): Held[] {
  const { corridors, segments, facilities, countries } = atlas;
  return [
    ...figuresIn(atlas).flatMap(([owner, { key, claims }]) =>
      claims.flatMap(({ asOf, basis, sources }, i) =>
        basis === "sourced" || basis === "derived"
          ? [{ what: `${owner} ${key}, claim ${i + 1}`, asOf, sources, isDerived: basis === "derived" }]
          : [],
      ),
    ),
    ...[...segments.values(), ...facilities.values()].flatMap(({ id, statuses = [] }) =>
      statuses.map(({ status, date, sources }) => ({ what: `${id}, ${status}`, asOf: date, sources })),
    ),
    ...[...corridors.values()].flatMap(({ id, state }) =>
      state === null ? [] : [{ what: `${id}, its state`, asOf: state.asOf, sources: state.sources }],
    ),
    ...[...countries.values()].flatMap(({ id, centre }) =>
      centre === null ? [] : [{ what: `${id}, its standing to the Centre`, ...centre }],
    ),
  ];
}
