import type { Entry } from "./entry";

/** Where entries come from: files beside the page, or an atlas in memory. `null` for an id that isn't there (any more). */
export interface Library {
  entry(kind: Entry["kind"], id: string): Promise<Entry | null>;
}
