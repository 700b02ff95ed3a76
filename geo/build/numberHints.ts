import { englishOf } from "../../src/atlas/asText";
import type { Atlas, Claim, Country, Figure } from "../../src/atlas/atlas";
import { figuresIn } from "./figuresIn";

/** How far a share may lie from its parts, in points, and a sum of stretches from the length of the whole. */
const POINTS = 0.5;
const TENTH = 0.1;
/** A whole that was rounded down may be a little less than its part of another source. */
const ROUNDING = 1.02;
/** Words by which a report gives a bound or a round figure, in place of the number itself. */
const LOOSELY = "over|more than|above|exceed\\w*|at least|up to|nearly|almost|about|around|approximately";
const LOOSE = new RegExp(`\\b(?:${LOOSELY}|some)\\b`, "i");
const LOOSE_NUMBER = new RegExp(`\\b(?:${LOOSELY})\\s+(\\d[\\d,]*(?:\\.\\d+)?)`, "gi");

/** Numbers that don't go together with others of the same record, and that are sharper than what they rest on. */
export function numberHints(atlas: Atlas): string[] {
  return [
    ...[...atlas.countries.values()].flatMap(ofCountry),
    ...lengths(atlas),
    ...tooSharp(atlas),
    ...tooSharpTargets(atlas),
  ];
}

function ofCountry({ id, indicators }: Pick<Country, "id" | "indicators">): string[] {
  const numbers = (key: string) => numbersOf(indicators.find((figure) => figure.key === key));
  const installed = Math.max(...numbers("installed-capacity"));
  const above = indicators
    .filter(({ key }) => key.endsWith("-capacity") && Number.isFinite(installed))
    .filter((figure) => numbersOf(figure).some((each) => each > installed * ROUNDING))
    .map(({ key }) => `${id} ${key}: it is more than all installed capacity, ${installed} MW`);
  const part = numbers("renewable-capacity").flatMap((some) =>
    numbers("installed-capacity").map((all) => (100 * some) / all),
  );
  const shares = numbers("renewable-share-of-capacity");
  const fits =
    shares.length === 0 ||
    part.length === 0 ||
    shares.some((share) => part.some((each) => Math.abs(share - each) <= POINTS));
  return [
    ...above,
    ...(fits
      ? []
      : [
          `${id} renewable-share-of-capacity: ${shares.join(", ")} % doesn't follow from its capacities, which give ${part.map((each) => each.toFixed(1)).join(", ")} %`,
        ]),
  ];
}

/** Where each stretch that is the corridor itself has a length, they make the corridor's own. */
function lengths({ corridors, segments }: Atlas): string[] {
  return [...corridors.values()].flatMap((corridor) => {
    const own = corridor.segments
      .flatMap((id) => segments.get(id) ?? [])
      .filter(({ part }) => part === "corridor");
    const parts = own.map(
      ({ figures }) => numbersOf(figures.find(({ key }) => key === "length"))[0] ?? Number.NaN,
    );
    const known = parts.filter(Number.isFinite).reduce((all, each) => all + each, 0);
    // A stretch without a length leaves the whole open, but not its least.
    const isWhole = known > 0 && parts.every(Number.isFinite);
    const totals = corridor.figures.filter(({ key }) => key.startsWith("length-total")).flatMap(numbersOf);
    const fits =
      totals.length === 0 ||
      totals.some((total) => known <= (1 + TENTH) * total && (!isWhole || known >= (1 - TENTH) * total));
    return fits
      ? []
      : [
          `${corridor.id}: its stretches are ${known} km together, its length-total is ${totals.join(" or ")} km`,
        ];
  });
}

/** A number that its document has only as a bound or rounded says so in the note. */
function tooSharp(atlas: Atlas): string[] {
  return figuresIn(atlas).flatMap(([owner, { key, claims }]) =>
    claims.flatMap(({ value, note, basis, sources }, i) => {
      const loose = basis === "sourced" ? saidLoosely(atlas, value, sources) : null;
      return loose === null || (note !== undefined && LOOSE.test(englishOf(note)))
        ? []
        : [`${owner} ${key}, claim ${i + 1}: its source says “${loose}”, its note doesn't`];
    }),
  );
}

function tooSharpTargets(atlas: Atlas): string[] {
  return [...atlas.countries.values()].flatMap(({ id, targets }) =>
    targets.flatMap(({ text, value, note, sources }) => {
      const loose = saidLoosely(atlas, value, sources);
      const said = [text, note ?? ""].map((each) => englishOf(each));
      return loose === null || said.some((each) => LOOSE.test(each))
        ? []
        : [`${id} target “${englishOf(text)}”: its source says “${loose}”`];
    }),
  );
}

/** In which words the documents of a number give it, where they don't give it as it is. */
function saidLoosely({ sources }: Atlas, value: unknown, ids: readonly string[]): string | null {
  const titles = ids.map((id) => sources.get(id)?.title ?? "");
  const found = titles
    .flatMap((title) => [...title.matchAll(LOOSE_NUMBER)])
    .find(([, digits = ""]) => Number(digits.replaceAll(",", "")) === value);
  return found?.[0] ?? null;
}

function numbersOf(figure: Figure | undefined): number[] {
  return (figure?.claims ?? []).flatMap(({ value }: Claim) => (typeof value === "number" ? [value] : []));
}
