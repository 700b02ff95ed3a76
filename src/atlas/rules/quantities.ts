import type { Part } from "../everyPart";
import { ownOf } from "../ownOf";
import type { Problem } from "../problems";

type Limits = readonly [least: number, most: number, why: string];

/** What a number may be, by its unit, in any claim. */
const OF_UNIT: Readonly<Record<string, Limits>> = {
  MW: [0, 10_000_000, "all power stations of the world have some 10,000,000 MW"],
  GW: [0, 10_000, "all power stations of the world have some 10,000 GW"],
  kV: [0, 1200, "no line has more than 1,200 kV"],
  km: [0, 20_000, "no two places are more than 20,000 km apart"],
  GWh: [0, 50_000_000, "the world makes some 30,000,000 GWh a year"],
  TWh: [0, 50_000, "the world makes some 30,000 TWh a year"],
};

/** The same for fields that have their unit in their name. A thing that is drawn has some of each. */
const OF_FIELD: Readonly<Record<string, Limits>> = {
  MW: [Number.MIN_VALUE, 30_000, "no plant or line has more than 30,000 MW"],
  kV: [Number.MIN_VALUE, 1200, "no line has more than 1,200 kV"],
  uncertaintyKm: [Number.MIN_VALUE, 1000, "a band of ground is at most 1,000 km to each side"],
  circuits: [1, 12, "a line has at most 12 circuits"],
};

/** A quantity is what there can be. */
export function quantities(): (part: Part) => readonly Problem[] {
  return ({ record, where }) => [
    ...Object.entries(OF_FIELD).flatMap(([field, limits]) => told(record[field], limits, () => where(field))),
    ...claimed(record, where),
  ];
}

function claimed(record: Part["record"], where: Part["where"]): Problem[] {
  const { value, unit } = record;
  const limits = typeof unit === "string" ? ownOf(OF_UNIT, unit) : undefined;
  return limits ? [value].flat().flatMap((number) => told(number, limits, () => where("value"))) : [];
}

function told(number: unknown, [least, most, why]: Limits, where: () => string): Problem[] {
  if (typeof number !== "number" || (number >= least && number <= most)) return [];
  const message =
    number > most ? `${number} is too much: ${why}` : `${number} is too little: ${leastOf(least)}`;
  return [{ where: where(), message }];
}

function leastOf(least: number): string {
  return least === 0
    ? "there is no less than nothing"
    : "it must be more than 0; write null where it isn't known";
}
