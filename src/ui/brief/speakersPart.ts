import type { EntryOf } from "../../atlas/entry";
import { officesFor } from "../../atlas/persons";
import type { BriefPart } from "../../draw/brief/brief";
import type { AllWords } from "../locale/words";
import { plain } from "./briefTexts";

type Member = Pick<EntryOf<"member">, "id" | "names" | "takesPart">;

/** Who is named for a country at meetings, the last first, who may hold the office now: with the latest office, how often, and when last. */
export function speakersPart({ id, names, takesPart }: Member, most: number, words: AllWords): BriefPart[] {
  const { t, said, number, date } = words;
  const named = new Map<string, readonly string[]>();
  for (const { meeting, persons = [] } of takesPart.meetings)
    for (const person of persons) named.set(person, [...(named.get(person) ?? []), meeting]);
  const rows = [...named]
    .flatMap(([person, meetings]) => {
      const line = names.persons[person];
      return line === undefined ? [] : { line, meetings, last: lastOf(meetings, names) };
    })
    .toSorted((a, b) => b.last.localeCompare(a.last) || b.meetings.length - a.meetings.length)
    .slice(0, most)
    .map(({ line, meetings, last }) => {
      const [office] = officesFor(line.offices, id);
      return [
        plain(said(line.names).text),
        plain(office === undefined ? "–" : said(office.office).text),
        plain(number(meetings.length)),
        plain(last === "" ? "–" : date(last)),
      ];
    });
  if (rows.length === 0) return [];
  const columns = [
    { name: t("kind.person"), share: 0.26 },
    { name: t("brief.office"), share: 0.38 },
    { name: t("section.meetings"), share: 0.12 },
    { name: t("brief.last"), share: 0.24 },
  ];
  return [{ part: "table", heading: t("brief.speakers"), columns, rows }];
}

function lastOf(meetings: readonly string[], names: Member["names"]): string {
  const days = meetings.flatMap((id) => names.meetings[id]?.end ?? []);
  return days.toSorted().at(-1) ?? "";
}
