import type { Part } from "../everyPart";
import type { Problem } from "../problems";

type Fields = Readonly<Record<string, unknown>>;
type ClaimRule = readonly [field: string, breaks: (claim: Fields) => boolean, message: string];

/** What a statement with a basis must keep to. Only claims have a `value` and a `unit`. */
const RULES: readonly ClaimRule[] = [
  [
    "sources",
    ({ basis, sources }) => (basis === "sourced" || basis === "derived") && isEmpty(sources),
    "a statement that is sourced or derived needs at least one source",
  ],
  [
    "sources",
    ({ basis, sources }) => basis === "background" && !isEmpty(sources),
    "background is what no document was read for; with a source it is “sourced” or “derived”",
  ],
  [
    "value",
    (claim) => claim.basis === "not-found" && "value" in claim && claim.value !== null,
    "what was not found has no value; write null",
  ],
  [
    "value",
    ({ basis, value }) => basis !== undefined && basis !== "not-found" && value === null,
    "there is no value; a claim without one has the basis “not-found”",
  ],
  [
    "unit",
    ({ value, unit }) => isNumeric(value) && unit === null,
    "a number needs its unit, such as MW, km or %",
  ],
  [
    "since",
    ({ since, asOf }) => typeof since === "string" && typeof asOf === "string" && since >= asOf,
    "a value is unchanged since a day before the one for which it holds",
  ],
  [
    "value",
    ({ value }) => isRange(value) && value[0] > value[1],
    "the range is upside down; the lower number comes first",
  ],
];

/** Every statement says where it comes from, and every number what it counts. */
export function claims(): (part: Part) => readonly Problem[] {
  return ({ record, where }) =>
    Array.isArray(record.sources)
      ? RULES.filter(([, breaks]) => breaks(record)).map(([field, , message]) => ({
          where: where(field),
          message,
        }))
      : [];
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}

function isNumeric(value: unknown): boolean {
  return typeof value === "number" || isRange(value);
}

function isRange(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((end) => typeof end === "number");
}
