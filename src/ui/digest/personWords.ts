import type { Meeting, Participation } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { officesAt } from "../../atlas/persons";
import type { AllWords } from "../locale/words";

type Delegation = Pick<Participation, "party" | "persons" | "unnamed">;

/**
 * Who spoke for a party at a meeting, each with the office of the day: “Parviz Shahbazov, Minister of Energy”. Of those whom no
 * report names, the office alone. Empty where nobody is known.
 */
export function personWords(
  { party, persons = [], unnamed = [] }: Delegation,
  meeting: Pick<Meeting, "start" | "end">,
  names: Pick<Names, "persons">,
  { said }: Pick<AllWords, "said">,
): string {
  const named = persons.flatMap((id) => {
    const line = names.persons[id];
    if (line === undefined) return [];
    const offices = officesAt(line, party, meeting).map(({ office }) => said(office).text);
    return [[said(line.names).text, ...offices].join(", ")];
  });
  return [...named, ...unnamed.map((office) => said(office).text)].join("; ");
}
