import type * as v from "valibot";
import { withUnseenShown } from "./unseen";

/** Numbers that make sense in a field, to show what a number looks like. */
const EXAMPLES: Readonly<Record<string, number>> = {
  kV: 500,
  MW: 1000,
  lon: 49.87,
  lat: 40.38,
  rank: 1,
  year: 2030,
};

type Wording = (issue: v.BaseIssue<unknown>, field: string) => string;

/** What was expected, by the type of the schema that refused; the rest have their message with them. */
const EXPECTED: Readonly<Record<string, Wording>> = {
  number: (_, field) => `a number such as ${EXAMPLES[field] ?? 500}`,
  string: () => "a text in double quotes",
  boolean: () => "true or false",
  array: () => "a list in square brackets",
  tuple: ({ expected }) => (expected === "Array" ? "a list of numbers in square brackets" : "another number"),
  tuple_with_rest: () => "a position such as [49.87, 40.38]: longitude, then latitude",
  strict_object: () => "a record in braces",
  picklist: ({ expected }) => oneOf(expected),
  literal: ({ expected }) => oneOf(expected),
  union: () => "a number, a range such as [100, 200], a text, or null",
  integer: () => "a whole number",
};

/** Says what the validator found, so that a person without TypeScript can mend it. */
export function wordingOf(issue: v.BaseIssue<unknown>): string {
  const step = issue.path?.at(-1);
  const field = typeof step?.key === "string" ? step.key : "";
  if (isListForRecord(issue)) return `expected a record in braces, found ${found(step?.input)}`;
  if (isUnknownField(issue)) return `there is no field “${field}” here`;
  if (step?.origin === "key") return `the field “${field}” is missing`;
  const expected = EXPECTED[issue.type];
  return expected
    ? `expected ${expected(issue, field)}, found ${found(issue.input)}`
    : `${issue.message}; found ${found(issue.input)}`;
}

export function isUnknownField(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === "strict_object" && issue.expected === "never" && !isListForRecord(issue);
}

/** To the validator a list is a record whose fields are numbers, and it speaks of each. */
export function isListForRecord({ type, path }: v.BaseIssue<unknown>): boolean {
  return type === "strict_object" && Array.isArray(path?.at(-1)?.input);
}

export function found(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "string") return value === "" ? "an empty text" : `the text “${shortened(value)}”`;
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  return "a record in braces";
}

function shortened(text: string): string {
  return withUnseenShown(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}

/** `("ac" | "dc")` → `“ac” or “dc”`. */
function oneOf(expected: string | null): string {
  const words = (expected ?? "")
    .replace(/^\(|\)$/g, "")
    .replaceAll('"', "")
    .split(" | ")
    .map((word) => `“${word}”`);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
