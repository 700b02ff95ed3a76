import type { Tally } from "../atlas/participation/tallyOf";

/** How a member's part in the meetings held reads: in quarters, at none, or that no report says anything of it. */
export const SHARES = ["4", "3", "2", "1", "0", "none"] as const;
export type Share = (typeof SHARES)[number];

/** How strongly a member is tinted. At none it has an edge instead of a tint; without report it is hatched. */
export const SHARE_OPACITY: Readonly<Record<Share, number>> = {
  "4": 0.9,
  "3": 0.66,
  "2": 0.44,
  "1": 0.24,
  "0": 0,
  none: 0,
};

/** Without a report there is no share, and that is another thing than a share of nothing. */
export function shareOf({
  tookPart,
  reported,
  share,
}: Pick<Tally, "tookPart" | "reported" | "share">): Share {
  if (reported === 0 || share === null) return "none";
  if (tookPart === 0) return "0";
  return String(Math.ceil(share * 4)) as Share;
}
