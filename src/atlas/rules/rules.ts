import { type Draft, everyRecord } from "../draft";
import { everyPart, type Part } from "../everyPart";
import type { Problem } from "../problems";
import { claims } from "./claims";
import { corridors } from "./corridors";
import { countries } from "./countries";
import { knownByTheHorizon, meetingDates, oldestFirst } from "./dates";
import { duplicates, namedOnce } from "./duplicates";
import { geometry } from "./geometry";
import { ids } from "./ids";
import { persons } from "./persons";
import { drawnPlaces, places } from "./places";
import { quantities } from "./quantities";
import { ranks } from "./ranks";
import { references } from "./references";
import { routes } from "./routes";
import { type AddressReader, stories } from "./stories";

/** Reads all that could be read, and returns what breaks it. A rule never throws, never repairs, and is linear in size. */
type Rule = (draft: Draft) => readonly Problem[];

/** The same for what may stand in any record: made ready for a draft, then asked of every record within a record. */
type PartRule = (draft: Draft) => (part: Part) => readonly Problem[];

/** What the schema can't check. */
const RULES: readonly Rule[] = [
  ids,
  ranks,
  meetingDates,
  geometry,
  drawnPlaces,
  corridors,
  routes,
  countries,
  persons,
  duplicates,
];
const PART_RULES: readonly PartRule[] = [
  references,
  claims,
  quantities,
  oldestFirst,
  knownByTheHorizon,
  places,
  namedOnce,
];

/** Everything that breaks a rule. */
export function brokenRules(draft: Draft, readAddress: AddressReader): Problem[] {
  const problems = [...RULES.flatMap((rule) => rule(draft)), ...stories(draft, readAddress)];
  const ready = PART_RULES.map((rule) => rule(draft));
  for (const found of everyRecord(draft))
    everyPart(found, (part) => {
      for (const rule of ready) problems.push(...rule(part));
    });
  return problems;
}
