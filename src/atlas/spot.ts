/** A step from a value into one of its parts: into a field by its name, or into a list by its place from 0. */
export interface SpotStep {
  readonly key: string | number;
  readonly value: unknown;
}

/**
 * Names a spot in a file as a person would look for it. Fields are joined by dots; an item of a list goes by its
 * id where it has one, otherwise by its place, counted from 1: `ca-az.json › figures › length › claims › #2 › unit`.
 */
export function spot(start: string, steps: readonly SpotStep[]): string {
  let words = start;
  let afterField = false;
  for (const { key, value } of steps) {
    const isField = typeof key === "string";
    words += isField && afterField ? `.${key}` : ` › ${isField ? key : itemName(value, key)}`;
    afterField = isField;
  }
  return words;
}

/** What an item of a list goes by: its id, its key, its party, or its place counted from 1. */
function itemName(item: unknown, place: number): string {
  const { id, key, party } = isRecord(item) ? item : {};
  return [id, key, party].find(isName) ?? `#${place + 1}`;
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
