import type { Text } from "../atlas";
import type { Language } from "../vocabulary";
import type { Detail, SearchKind, Target } from "./searchDocument";

/** Finds things of the atlas by what people type. */
export interface Search {
  /**
   * At most 100 results, best first, in whichever language the query is. Where nothing has all its words, the results
   * are what has most of them. Never throws; a query without letters and digits finds nothing.
   */
  find(query: string, language: Language): readonly Result[];
}

/** One way from a query into the atlas. */
export interface Result {
  readonly kind: SearchKind;
  readonly to: Target;
  readonly title: Text;
  /** The name by which it was found, where the title in the language of the page isn't it. */
  readonly foundAs: string | null;
  readonly details: readonly Detail[];
  /** Folded words that the query met: see `marked`. */
  readonly matched: readonly string[];
  /** What was found too and hangs together with it; none of these has any of its own. */
  readonly gathered?: readonly Result[];
}
