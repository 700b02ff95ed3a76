import type { Entry } from "./entry";
import type { Language } from "./vocabulary";

/** Where entries come from, each as a page in a language reads it (`inLanguage`). `null` for an id that isn't there (any more). */
export interface Library {
  entry(kind: Entry["kind"], id: string, language: Language): Promise<Entry | null>;
}
