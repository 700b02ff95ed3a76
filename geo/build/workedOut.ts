import type { Atlas, Claim, Figure } from "../../src/atlas/atlas";
import { isText } from "../../src/atlas/isText";
import { figuresIn } from "./figuresIn";

/** How far a share may lie from what its parts make, in points; and any other number, as a part of itself. */
const POINTS = 0.5;
const ROUNDING = 0.005;

type Operation = NonNullable<Claim["operation"]>;

const OPERATIONS: Readonly<Record<Operation, (numbers: readonly number[]) => number>> = {
  sum: (numbers) => numbers.reduce((all, each) => all + each, 0),
  difference: ([whole = Number.NaN, ...parts]) => parts.reduce((left, each) => left - each, whole),
  product: (numbers) => numbers.reduce((all, each) => all * each, 1),
  share: ([part = Number.NaN, whole = Number.NaN]) => (100 * part) / whole,
  whole: ([part = Number.NaN, share = Number.NaN]) => part / (share / 100),
  "plus-share": ([share = Number.NaN, part = Number.NaN, whole = Number.NaN]) => share + (100 * part) / whole,
  count: (numbers) => numbers.length,
  same: ([value = Number.NaN]) => value,
};

/**
 * What a derived claim comes to, from the claims that it names; `NaN` where one of them isn't there or has no number. `null` for one
 * that doesn't say what it is worked out from.
 */
export function workedOut(atlas: Atlas, { operation, from }: Claim): number | null {
  if (!operation || !from) return null;
  return OPERATIONS[operation](from.map((each) => (typeof each === "number" ? each : numberAt(atlas, each))));
}

/** Whether what was worked out is the value of the claim, as far as it is rounded. */
export function isAsWorkedOut({ value, unit }: Claim, result: number): boolean {
  const tolerance = unit === "%" ? POINTS : ROUNDING * Math.abs(Number(value));
  return Math.abs(result - Number(value)) <= tolerance;
}

/** Derived numbers that don't say from which claims, or don't follow from them. */
export function derivedHints(atlas: Atlas): string[] {
  return derivedClaims(atlas).flatMap(([owner, { key }, claim]) => {
    const result = workedOut(atlas, claim);
    const what = `${owner} ${key}: ${claim.value} ${claim.unit}`;
    if (result === null)
      return [`${what} is derived; say from which claims in “from”, and how in “operation”`];
    return isAsWorkedOut(claim, result)
      ? []
      : [`${what} doesn't follow from ${claim.from?.join(", ")}, whose ${claim.operation} is ${result}`];
  });
}

/**
 * Every number or range that is worked out. Of a range no operation makes two ends: it is told, as what does not say where it comes from. Words
 * and dates have no arithmetic.
 */
export function derivedClaims(atlas: Atlas): (readonly [owner: string, figure: Figure, claim: Claim])[] {
  return figuresIn(atlas).flatMap(([owner, figure]) =>
    figure.claims
      .filter(({ basis, value }) => basis === "derived" && typeof value !== "string" && !isText(value))
      .map((claim) => [owner, figure, claim] as const),
  );
}

/** The number of a claim such as `member/AF#hydro-capacity`, or its second, `…:2`; of a country alone, `member/AF`, 1. */
function numberAt(atlas: Atlas, reference: string): number {
  const [, kind = "", id = "", key, place = "1"] =
    /^([a-z]+)\/([^#]+)(?:#([^:]+)(?::(\d+))?)?$/.exec(reference) ?? [];
  if (key === undefined) return atlas.countries.has(id) ? 1 : Number.NaN;
  const figure = figuresOf(atlas, kind, id).find((each) => each.key === key);
  const value = figure?.claims[Number(place) - 1]?.value;
  return typeof value === "number" ? value : Number.NaN;
}

function figuresOf(atlas: Atlas, kind: string, id: string): readonly Figure[] {
  if (kind === "corridor") return atlas.corridors.get(id)?.figures ?? [];
  if (kind === "segment") return atlas.segments.get(id)?.figures ?? [];
  if (kind === "centre") return id === atlas.centre.id ? atlas.centre.figures : [];
  return atlas.countries.get(id)?.indicators ?? [];
}
