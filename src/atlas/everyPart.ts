import type { Raw } from "./geoReader";
import { isRecord, type SpotStep, spot } from "./spot";

/** A record within a record, with the spot where it stands. The spot is only worded when it is asked for. */
export interface Part {
  readonly record: Readonly<Record<string, unknown>>;
  readonly where: (field?: string) => string;
}

/** Shows every record within a record, outermost first. Lines and points aren't gone into. */
export function everyPart(found: Pick<Raw, "where" | "raw">, see: (part: Part) => void): void {
  const steps: SpotStep[] = [];
  visit(found.raw);

  function visit(value: unknown): void {
    if (Array.isArray(value)) for (const [place, item] of value.entries()) step(place, item);
    else if (isRecord(value)) visitRecord(value);
  }

  function visitRecord(record: Part["record"]): void {
    see({
      record,
      where: (field) => spot(found.where, field ? [...steps, { key: field, value: null }] : steps),
    });
    for (const [field, value] of Object.entries(record)) if (field !== "geometry") step(field, value);
  }

  function step(key: string | number, value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    steps.push({ key, value });
    visit(value);
    steps.pop();
  }
}
