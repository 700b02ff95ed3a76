/** Lists of words that the facts may use. In a file of their own, because the schema brings the validator along. */

export const LANGUAGES = ["en", "az", "tr", "ru"] as const;
export type Language = (typeof LANGUAGES)[number];

export const STATUSES = [
  "under-consideration",
  "planned",
  "in-permitting",
  "under-construction",
  "in-operation",
] as const;
export const CERTAINTIES = ["surveyed", "published", "indicative"] as const;

/** How a party stands to a corridor. */
export const STANDINGS = ["party", "partner", "interested", "financier", "host"] as const;

export const SEGMENT_KINDS = ["overhead-line", "underground-cable", "submarine-cable", "onshore"] as const;

export const FACILITY_KINDS = [
  "substation",
  "converter-station",
  "landing-point",
  "power-plant",
  "generation-area",
  "border-point",
  "waypoint",
  "seat",
] as const;

/** How a place is tied to its corridor. A candidate is listed, and never drawn as part of it. */
export const TIES = ["named", "supporting", "indicative", "candidate"] as const;

export const EVIDENCES = ["present", "signatory", "absent", "not-reported"] as const;
export const ROLES = ["host", "chair", "member", "partner", "observer"] as const;

/** How a derived number is worked out: `share` is 100·a ÷ b, `whole` a ÷ (b ÷ 100), `plus-share` a + 100·b ÷ c. */
export const OPERATIONS = [
  "sum",
  "difference",
  "product",
  "share",
  "whole",
  "plus-share",
  "count",
  "same",
] as const;

/** How a meeting was held; whether it was; how close its theme is to the atlas; how complete the list of parties is. */
export const MEETING_FORMATS = ["in-person", "online", "hybrid", "not-reported"] as const;
export const MEETING_STATUSES = ["held", "inferred", "announced", "planned"] as const;
export const TIERS = ["core", "background"] as const;
export const ROSTERS = ["as-reported", "partial", "announced", "count-only", "none"] as const;

/** How sure a statement is. A coordinate may have no ground at all: `none`. */
export const CONFIDENCES = ["high", "medium", "low"] as const;
export const COORDINATE_CONFIDENCES = [...CONFIDENCES, "none"] as const;
