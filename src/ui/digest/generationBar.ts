import type { Claim, Country } from "../../atlas/atlas";
import type { BarPart, Block } from "../../draw/digest/digest";
import type { Ink } from "../../scene/palette";
import type { AllWords } from "../locale/words";
import { withUnit } from "../part/amount";
import type { citing } from "./citing";

/** Sources of power in the order of the bar: what is burnt last, as one. */
const PARTS = {
  hydro: { ink: "hydro", keys: ["hydro-generation"] },
  wind: { ink: "wind", keys: ["wind-generation"] },
  solar: { ink: "solar", keys: ["solar-generation"] },
  nuclear: { ink: "contextSoft", keys: ["nuclear-generation"] },
  fossil: { ink: "countryText", keys: ["gas-generation", "coal-generation", "oil-generation"] },
} as const satisfies Record<string, { readonly ink: Ink; readonly keys: readonly string[] }>;
const IDS = Object.keys(PARTS) as readonly (keyof typeof PARTS)[];

/** Less than this part of the whole is what rounding leaves. */
const ROUNDING = 0.005;

/** A country's generation by source, of one year and one unit; nothing where the parts aren't known for the year of the whole. */
export function generationBar(
  { indicators }: Pick<Country, "indicators">,
  cite: ReturnType<typeof citing>["cite"],
  words: AllWords,
): Block[] {
  const best = new Map(indicators.map(({ key, claims: [claim] }) => [key, claim]));
  const whole = best.get("generation");
  if (whole === undefined || typeof whole.value !== "number") return [];
  const known = IDS.flatMap((id) => {
    const claims = PARTS[id].keys.map((key) => best.get(key));
    const amount = sumOf(claims, whole);
    return amount === null ? [] : [[id, amount] as const];
  });
  const rest = whole.value - known.reduce((sum, [, amount]) => sum + amount, 0);
  // Parts of another year, or of other sources, don't make up this whole.
  if (known.length === 0 || rest < -ROUNDING * whole.value) return [];
  const part = (label: string, amount: number, ink: Ink): BarPart => ({
    ...{ label, amount, ink, dash: null },
    value: withUnit(words.number(Math.round(amount * 100) / 100), whole.unit, words),
  });
  const parts = known
    .filter(([, amount]) => amount > 0)
    .map(([id, amount]) => part(words.t(`digest.power.${id}`), amount, PARTS[id].ink));
  const other = rest > ROUNDING * whole.value ? [part(words.t("digest.power.other"), rest, "admin1")] : [];
  const year = words.date(whole.asOf);
  const heading = words.t("digest.generation", { year });
  return [{ block: "bar", heading, parts: [...parts, ...other], cites: cite(whole.sources) }];
}

/** The sum of claims of the same year and unit as the whole; `null` where one isn't known. */
function sumOf(claims: readonly (Claim | undefined)[], { unit, asOf }: Claim): number | null {
  let sum = 0;
  for (const claim of claims) {
    if (claim === undefined) continue;
    if (typeof claim.value !== "number" || claim.unit !== unit || claim.asOf !== asOf) return null;
    sum += claim.value;
  }
  return sum;
}
