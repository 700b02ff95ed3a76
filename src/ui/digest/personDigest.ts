import type { EntryOf } from "../../atlas/entry";
import { TOOK_PART, wasHeld } from "../../atlas/participation/attendance";
import type { Block, YearsBlock } from "../../draw/digest/digest";
import type { AllWords } from "../locale/words";
import { citing, sourceWords } from "./citing";
import { partyName } from "./partyName";
import type { Told } from "./told";

/** So many meetings are read on a page, and so many offices. */
const MOST = { meetings: 8, offices: 4 };

/** What is told of a person: for whom they spoke, in which offices, and at which meetings they are reported. Nothing else is known of anybody. */
export function personDigest({ record, names, meetings }: EntryOf<"person">, words: AllWords): Told {
  const { t, said, range } = words;
  const { cited, cite } = citing(names);
  const at = [
    ...new Set(meetings.filter(({ evidence }) => TOOK_PART[evidence]).map(({ meeting }) => meeting)),
  ];
  const lines = at
    .flatMap((id) => names.meetings[id] ?? [])
    .filter(wasHeld)
    .toSorted((a, b) => b.start.localeCompare(a.start));
  const offices = record.offices.toReversed().map(({ office, party, from, to, sources = [] }) => ({
    ...{
      text: `${partyName(party, names, words)}: ${said(office).text} (${range(from, to)})`,
      cites: cite(sources),
    },
  }));
  const dates = lines.slice(0, MOST.meetings).map(({ start, end, title }) => ({
    date: range(start, end),
    text: said(title).text,
    state: "past" as const,
  }));
  const main: Block[] =
    dates.length === 0 ? [] : [{ block: "dates", heading: t("brief.meetings.last"), dates }];
  return {
    digest: {
      title: t("digest.person", { name: said(record.names).text, count: lines.length }),
      facts: [],
      hasMap: false,
      main,
      side: [
        { block: "points", heading: t("section.offices"), points: offices.slice(0, MOST.offices) },
        ...yearsBlocks(
          lines.map(({ start }) => Number(start.slice(0, 4))),
          words,
        ),
      ],
      sources: cited.map((source) => sourceWords(source, words)),
    },
    notes: lines.map(({ start, end, title }) => `${range(start, end)}: ${said(title).text}`),
    sources: cited,
  };
}

/** How often, by year; of one year the title has said it. */
function yearsBlocks(all: readonly number[], { t }: AllWords): Block[] {
  const [first, last] = [Math.min(...all), Math.max(...all)];
  if (all.length === 0 || first === last) return [];
  const years: YearsBlock["years"] = Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    count: all.filter((year) => year === first + i).length,
  }));
  return [{ block: "years", heading: t("digest.yearsOfPerson"), years }];
}
