import type { Draft } from "../draft";
import type { Problem } from "../problems";
import { claims } from "./claims";
import { corridors } from "./corridors";
import { countries } from "./countries";
import { dates } from "./dates";
import { duplicates } from "./duplicates";
import { geometry } from "./geometry";
import { places } from "./places";
import { references } from "./references";

/** Reads all that could be read, and returns what breaks it. A rule never throws, never repairs, and is linear in size. */
export type Rule = (draft: Draft) => Problem[];

/** What no shape can say. */
export const RULES: readonly Rule[] = [
  references,
  claims,
  dates,
  geometry,
  places,
  corridors,
  countries,
  duplicates,
];
