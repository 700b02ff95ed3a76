type Series = readonly (number | null)[];

/** The middle of what was measured; `null` where nothing was. */
export function median(values: Series): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/**
 * The median of the ratios of rounds. Both sides of a round were measured in the same minute, so what slows the
 * machine down for a while slows both. Rounds in which a side is missing, or the lower side is 0, are left out.
 */
export function pairedRatio(values: Series, references: Series): number | null {
  return median(values.map((value, round) => ratio(value, references[round] ?? null)));
}

function ratio(value: number | null, reference: number | null): number | null {
  return value === null || reference === null || reference === 0 ? null : value / reference;
}
