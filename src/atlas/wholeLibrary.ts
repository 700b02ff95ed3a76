import type { Atlas } from "./atlas";
import { entryOf } from "./entryOf";
import type { Library } from "./library";

/** Entries of an atlas in memory: for development, the build and the tests. */
export function wholeLibrary(atlas: Atlas): Library {
  return { entry: async (kind, id) => entryOf(atlas, kind, id) };
}
