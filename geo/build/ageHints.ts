import type { Atlas } from "../../src/atlas/atlas";
import { daysOf, mayLieBetween } from "../../src/atlas/participation/span";
import { sourcesWithin } from "../../src/atlas/sourcesWithin";
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
  return [...olderThanSources(atlas), ...behindItsReports(atlas)];
}

function olderThanSources(atlas: Atlas): string[] {
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

/** A line “Latest report” with a day before that of a report which the record rests on. Notes may tell of what lies beside it. */
function behindItsReports({ corridors, centre, sources }: Atlas): string[] {
  return [...corridors.values(), centre].flatMap(({ id, latest, notes: _, ...told }) => {
    const days = sourcesWithin(told).map((source) => sources.get(source)?.date ?? "");
    const newest = days
      .filter((day) => day.length === 10)
      .sort()
      .at(-1);
    return latest !== undefined && newest !== undefined && newest > daysOf(latest).last
      ? [`${id}: its latest report is said to be of ${latest}, but it cites one of ${newest}`]
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
