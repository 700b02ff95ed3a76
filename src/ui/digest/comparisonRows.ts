import type { Claim, Figure } from "../../atlas/atlas";
import type { VersusBlock, VersusCell } from "../../draw/digest/digest";
import type { AllWords } from "../locale/words";
import { amountOf } from "../part/amount";
import type { Generation } from "./generationBar";
import type { Cite } from "./memberDigest";

export type Pair<Each> = readonly [Each, Each];
export type Row = VersusBlock["rows"][number];
type Mark = Row["mark"];

/** Where nothing can be said of how far apart two are. */
export const NO_MARK: Mark = { value: "", text: "" };

export function both<From, To>([first, second]: Pair<From>, of: (each: From) => To): Pair<To> {
  return [of(first), of(second)];
}

export function plainBar(share: number | null, name: string): VersusCell["bar"] {
  return share === null ? [] : [{ share, name, ink: "missionA" }];
}

/** A figure of both; nothing where neither has it. Lengths are compared only in one unit. */
export function figureRow(key: string, pair: Pair<readonly Figure[]>, cite: Cite, words: AllWords): Row[] {
  const figures = both(pair, (own) => own.find((figure) => figure.key === key));
  const [first, second] = figures;
  const label = (first ?? second)?.label;
  if (label === undefined) return [];
  const claims = both(figures, (figure) => figure?.claims[0]);
  const most = longestOf(claims);
  const cells = both(claims, (claim): VersusCell => {
    if (claim === undefined || claim.value === null) return unknownCell(words);
    const value = amountOf(claim, words) ?? String(claim.value);
    const share = most === null || typeof claim.value !== "number" ? null : claim.value / most;
    return {
      ...{ value, ...numberIn(claim), text: words.date(claim.asOf) },
      ...{ cites: cite(claim.sources, claim.asOf), bar: plainBar(share, value) },
    };
  });
  return [{ label: words.said(label).text, cells, mark: markOf(claims, words) }];
}

function numberIn({ value, unit }: Pick<Claim, "value" | "unit">): Pick<VersusCell, "amount"> {
  return typeof value === "number" ? { amount: { number: value, unit } } : {};
}

/** To what the bars of two claims are drawn: percent to the whole, all else to the larger. */
function longestOf([first, second]: Pair<Claim | undefined>): number | null {
  if (first?.unit !== second?.unit) return null;
  if (first?.unit === "%") return 100;
  const values = [first?.value, second?.value].filter((value) => typeof value === "number");
  const most = Math.max(...values);
  return values.length < 2 || most <= 0 ? null : most;
}

/** How far apart two claims are, in points of percent or as how many times the smaller; that they are of two years is said with it. */
function markOf([first, second]: Pair<Claim | undefined>, words: AllWords): Mark {
  if (typeof first?.value !== "number" || typeof second?.value !== "number") return NO_MARK;
  if (first.unit !== second.unit) return NO_MARK;
  const text = yearOf(first) === yearOf(second) ? "" : words.t("digest.compare.years");
  const [least, most] = [first.value, second.value].toSorted((a, b) => a - b) as [number, number];
  if (first.unit === "%")
    return { value: words.t("digest.compare.points", { points: words.number(rounded(most - least)) }), text };
  return { ...NO_MARK, ...timesMark(least, most, words), ...(least > 0 && { text }) };
}

/** How many times the smaller the larger is; nothing where that is once. */
function timesMark(least: number, most: number, { t, number }: AllWords): Partial<Mark> {
  const times = least > 0 ? rounded(most / least) : 1;
  return times === 1 ? {} : { value: t("digest.compare.times", { count: times, times: number(times) }) };
}

/** Numbers that are worked out of the records, on bars of one scale; `say` gives each its unit. */
export function amountsRow(
  label: string,
  amounts: Pair<number>,
  say: (amount: number) => string,
  words: AllWords,
  unit: string | null = null,
): Row {
  const [least, most] = amounts.toSorted((a, b) => a - b) as [number, number];
  const cells = both(amounts, (amount): VersusCell => {
    const value = say(amount);
    const bar = plainBar(most === 0 ? null : amount / most, value);
    return { value, amount: { number: amount, unit }, text: "", cites: [], bar };
  });
  return { label, cells, mark: { ...NO_MARK, ...timesMark(least, most, words) } };
}

/** Of which year a claim is. */
export const yearOf = ({ asOf }: Claim) => asOf.slice(0, 4);

/** As exactly as a comparison can be: from ten on, whole; close to one, in hundredths. */
function rounded(value: number): number {
  const parts = value >= 10 ? 1 : value >= 1.1 ? 10 : 100;
  return Math.round(value * parts) / parts;
}

export function textCell(text: string, { t }: AllWords): VersusCell {
  return { value: "", text: text === "" ? t("digest.compare.none") : text, cites: [], bar: [] };
}

function unknownCell({ t }: AllWords): VersusCell {
  return { value: "", text: t("digest.compare.unknown"), cites: [], bar: [] };
}

const sumOf = ({ parts }: Generation) => parts.reduce((sum, { amount }) => sum + amount, 0);

/** What is generated, and by source as bars of one scale, which may be told by another document than the whole. */
export function generationRow(found: Pair<Generation | null>, cite: Cite, words: AllWords): Row[] {
  const known = found.filter((each) => each !== null);
  if (known.length === 0) return [];
  const isOneUnit = new Set(known.map(({ whole }) => whole.unit)).size === 1;
  const most = Math.max(...known.map(sumOf));
  const cells = both(found, (each): VersusCell => {
    if (each === null) return unknownCell(words);
    const { best, whole, parts } = each;
    const bar = parts.map(({ label, amount, ink }) => ({ share: amount / most, name: label, ink }));
    const [value, text] = [amountOf(best, words) ?? "", words.date(best.asOf)];
    const cites = [best, whole].flatMap(({ sources, asOf }) => cite(sources, asOf));
    return {
      ...{ value, ...numberIn(best), text, cites: [...new Set(cites)].sort((a, b) => a - b) },
      bar: isOneUnit ? bar : [],
    };
  });
  const mark = markOf(
    both(found, (each) => each?.best),
    words,
  );
  return [{ label: words.t("digest.compare.generation"), cells, mark }];
}
