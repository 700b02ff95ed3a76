/** A person as a report names them. */
export interface NamedPerson {
  readonly name: string;
  /** `null` where the report gives none. */
  readonly office: string | null;
}

/**
 * The persons whom a line of a roster names: “Laziz Kudratov, Minister of Investment, Industry and Trade; Jurabek
 * Mirzamakhmudov, Minister of Energy” are two. What stands in brackets is about the report. An office of which the
 * report gives no name is nobody.
 */
export function personsIn(line: string): NamedPerson[] {
  return line
    .split(";")
    .filter((person) => !/name not given/i.test(person))
    .map((person) => person.replace(/\([^)]*\)/g, "").trim())
    .filter(Boolean)
    .map(nameAndOffice);
}

function nameAndOffice(person: string): NamedPerson {
  const comma = person.indexOf(",");
  if (comma < 0) return { name: person, office: null };
  return { name: person.slice(0, comma).trim(), office: person.slice(comma + 1).trim() || null };
}
