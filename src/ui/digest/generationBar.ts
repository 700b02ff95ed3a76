import type { Claim, Country } from "../../atlas/atlas";
import type { BarPart, Block } from "../../draw/digest/digest";
import type { Ink } from "../../scene/palette";
import type { AllWords } from "../locale/words";
import { withUnit } from "../part/amount";
import type { citing } from "./citing";

/** Sources of power in the order of the bar: what is burnt last, as one. */
const PARTS = {
  hydro: { ink: "hydro", ways: [["hydro-generation"]] },
  wind: { ink: "wind", ways: [["wind-generation"]] },
  solar: { ink: "solar", ways: [["solar-generation"]] },
  nuclear: { ink: "contextSoft", ways: [["nuclear-generation"]] },
  fossil: {
    ink: "countryText",
    ways: [["thermal-generation"], ["gas-generation", "coal-generation", "oil-generation"]],
  },
} as const satisfies Record<string, { readonly ink: Ink; readonly ways: readonly (readonly string[])[] }>;
const IDS = Object.keys(PARTS) as readonly (keyof typeof PARTS)[];

/** Less than this part of the whole is what rounding leaves. */
const ROUNDING = 0.005;

type Figures = Readonly<Record<string, readonly Claim[]>>;

/** A country's generation by source, of one year, unit and document; nothing where no whole is known with its parts. */
export function generationBar(
  country: Pick<Country, "indicators">,
  cite: ReturnType<typeof citing>["cite"],
  words: AllWords,
): Block[] {
  const found = generationOf(country, words);
  if (found === null) return [];
  const heading = words.t("digest.generation", { year: words.date(found.whole.asOf) });
  return [{ block: "bar", heading, parts: found.parts, cites: cite(found.whole.sources, found.whole.asOf) }];
}

export interface Generation {
  /** By which the country's generation is told everywhere: its best supported claim. */
  readonly best: Claim;
  /** That of which the parts are known. */
  readonly whole: Claim;
  readonly parts: readonly BarPart[];
}

/** The whole of which the parts are known; `null` where there is none. */
export function generationOf(
  { indicators }: Pick<Country, "indicators">,
  words: AllWords,
): Generation | null {
  const figures = Object.fromEntries(indicators.map(({ key, claims }) => [key, claims]));
  const [best, ...others] = figures["generation"] ?? [];
  if (best === undefined) return null;
  for (const whole of [best, ...others]) {
    const parts = partsOf(whole, figures, words);
    if (parts.length > 0) return { best, whole, parts };
  }
  return null;
}

/** The bar of one whole; empty where its document doesn't tell the parts, or they are more than the whole. */
function partsOf(whole: Claim, figures: Figures, words: AllWords): BarPart[] {
  if (typeof whole.value !== "number") return [];
  const known = IDS.flatMap((id) => {
    const amount = amountOf(id, whole, figures);
    return amount === null ? [] : [[id, amount] as const];
  });
  const rest = whole.value - known.reduce((sum, [, amount]) => sum + amount, 0);
  if (known.length === 0 || rest < -ROUNDING * whole.value) return [];
  const part = (label: string, amount: number, ink: Ink): BarPart => ({
    ...{ label, amount, ink, dash: null },
    value: withUnit(words.number(Math.round(amount * 100) / 100), whole.unit, words),
  });
  const parts = known
    .filter(([, amount]) => amount > 0)
    .map(([id, amount]) => part(words.t(`digest.power.${id}`), amount, PARTS[id].ink));
  return rest > ROUNDING * whole.value
    ? [...parts, part(words.t("digest.power.other"), rest, "admin1")]
    : parts;
}

/** What a source of power gave, in the first way in which the document of the whole tells it; `null` where it doesn't. */
function amountOf(id: keyof typeof PARTS, whole: Claim, figures: Figures): number | null {
  const amounts = PARTS[id].ways.map((keys) => keys.flatMap((key) => valueWith(whole, figures[key]) ?? []));
  const told = amounts.find((values) => values.length > 0);
  return told === undefined ? null : told.reduce((sum, value) => sum + value, 0);
}

/** The value that the document of the whole gives, for the same year and in the same unit. */
function valueWith({ unit, asOf, sources }: Claim, claims: readonly Claim[] = []): number | undefined {
  const values = claims
    .filter((each) => each.unit === unit && each.asOf === asOf)
    .filter((each) => each.sources.some((source) => sources.includes(source)))
    .map(({ value }) => value);
  return values.find((value) => typeof value === "number");
}
