import GROUND from "#ground/ground";

/** Whose heights and depths the ground has, where somebody has brought an elevation model: `null` for those of the packages, which Natural Earth is named for. */
export const HEIGHTS_CREDIT = (GROUND as { heights?: { credit: string | null } }).heights?.credit ?? null;
