import type { Position } from "../../atlas/atlas";
import type { Ink } from "../../scene/palette";
import type { Picked } from "../../view/view";

/** What stands on the picture that goes with a link. */
export interface Card {
  /** `null` for the whole atlas. */
  readonly picked: Picked | null;
  /** What kind of thing it is. */
  readonly kind: string;
  readonly title: string;
  /** When, where, how many: a line each. */
  readonly lines: readonly string[];
  /** Colour of the rule over the kind. */
  readonly accent: Ink;
  /** Where a meeting was, or the seat on which it hangs; the seat of the Centre. */
  readonly spot: { readonly at: Position; readonly isVenue: boolean } | null;
}
