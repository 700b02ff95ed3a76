import type { Meeting, Participation } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { officesAt } from "../../atlas/persons";
import type { Language } from "../../atlas/vocabulary";
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
  { said, language }: Pick<AllWords, "said" | "language">,
): string {
  const named = persons.flatMap((id) => {
    const line = names.persons[id];
    if (line === undefined) return [];
    const offices = officesAt(line, party, meeting).map(({ office }) => inName(said(office).text, language));
    return [[said(line.names).text, ...offices].join(", ")];
  });
  return [...named, ...unnamed.map((office) => said(office).text)].join("; ");
}

/** An office after a name, which Russian writes small there. */
function inName(office: string, language: Language): string {
  const [first = "", second = ""] = office;
  const isWord = first !== first.toLowerCase() && second === second.toLowerCase();
  return language === "ru" && isWord ? first.toLowerCase() + office.slice(1) : office;
}
