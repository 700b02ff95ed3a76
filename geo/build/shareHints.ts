import type { Atlas, Claim, Country, Figure } from "../../src/atlas/atlas";

/** How far a share may lie from its parts, in points. */
const POINTS = 0.5;

/** What isn't renewable, and isn't low-carbon, by the keys of generation. */
const BURNT = ["gas-generation", "coal-generation", "oil-generation", "thermal-generation"];
const SHARES: Readonly<Record<string, readonly string[]>> = {
  "renewable-share": [...BURNT, "nuclear-generation"],
  "low-carbon-share": BURNT,
};

/**
 * Shares of generation that don't follow from their parts: what a document gives for all generation in a year, less what it gives for
 * fuels. Counted from that side because small renewable parts, such as biomass, have no figure of their own.
 */
export function shareHints({ countries }: Pick<Atlas, "countries">): string[] {
  return [...countries.values()].flatMap(({ id, indicators }) =>
    Object.entries(SHARES).flatMap(([key, others]) =>
      claimsOf(indicators, key).flatMap((claim) => {
        const given = Number(claim.value);
        const share = shareWithout(others, claim, indicators);
        return share === null || Math.abs(share - given) <= POINTS
          ? []
          : [
              `${id} ${key}: ${given} % (${claim.asOf}, ${claim.sources[0]}) doesn't follow from its parts, which give ${share.toFixed(1)} %`,
            ];
      }),
    ),
  );
}

/** In per cent; `null` where the document of the claim doesn't give what it takes. */
function shareWithout(
  others: readonly string[],
  { sources: [source], asOf }: Claim,
  indicators: Country["indicators"],
): number | null {
  const numbers = (key: string) =>
    claimsOf(indicators, key)
      .filter((claim) => claim.sources[0] === source && claim.asOf === asOf)
      .map(({ value }) => Number(value));
  const [all] = numbers("generation");
  const parts = others.flatMap(numbers);
  if (all === undefined || parts.length === 0) return null;
  return 100 * (1 - parts.reduce((sum, part) => sum + part, 0) / all);
}

function claimsOf(indicators: readonly Figure[], key: string): Claim[] {
  const figure = indicators.find((each) => each.key === key);
  return (figure?.claims ?? []).filter(({ value }) => typeof value === "number");
}
