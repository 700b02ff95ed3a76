import type { Meeting, Participation } from "../../atlas/atlas";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { EntryOf, Names } from "../../atlas/entry";
import { isCountryCode } from "../../atlas/isCountryCode";
import { TOOK_PART, wasHeld } from "../../atlas/participation/attendance";
import { EVIDENCES } from "../../atlas/vocabulary";
import type { Block, DatesBlock } from "../../draw/digest/digest";
import type { AllWords } from "../locale/words";
import { citing, sourceWords } from "./citing";
import { partyName } from "./partyName";
import { personWords } from "./personWords";
import { recordedNotes } from "./recordedNotes";
import type { Told } from "./told";

/** From so many parties of one kind of evidence, those without a person stand in one run of names. */
const MOST_ROWS = 10;

/** What is told of a meeting: who took part, what came of it, what was before and after. */
export function meetingDigest(entry: EntryOf<"meeting">, index: AtlasIndex, words: AllWords): Told {
  const { record, names } = entry;
  const { cited, cite } = citing(names);
  const cites = cite(record.sources);
  const roster = rosterBlocks(record, names, words);
  const beside = [...outcomeBlocks(record, cites, words), ...seriesBlocks(entry, words)];
  const isToCome = !wasHeld(record);
  return {
    digest: {
      title: finding(record, index, words),
      facts: factsOf(record, names, words),
      // Of one to come little is known: who belongs to it is seen as well as read.
      ...(isToCome
        ? { hasMap: true, main: [], side: [...roster, ...beside] }
        : { hasMap: false, main: roster, side: beside }),
      sources: cited.map((source) => sourceWords(source, words)),
    },
    notes: [
      ...outcomesSaid(record, words),
      words.t(`roster.${record.roster.completeness}`),
      ...recordedNotes(record, words),
    ],
    sources: record.sources.flatMap((id) => names.sources[id] ?? []),
  };
}

/** Who took part, as a number: of the members where all of them are looked at, else of the countries. */
function finding(
  { title, status, start, end, parties }: Meeting,
  index: AtlasIndex,
  words: AllWords,
): string {
  const { t, said, range } = words;
  const name = said(title).text;
  if (!wasHeld({ status }))
    return t(`digest.meeting.${status === "planned" ? "planned" : "announced"}`, {
      name,
      date: range(start, end),
    });
  const members = new Set(index.members.map(({ id }) => id));
  const listed = parties.filter(({ party }) => members.has(party));
  const took = (list: readonly Participation[]) => list.filter(({ evidence }) => TOOK_PART[evidence]).length;
  if (listed.length === members.size)
    return t("digest.meeting.members", { name, count: took(listed), all: members.size });
  const countries = took(parties.filter(({ party }) => isCountryCode(party)));
  return countries < 2 ? name : t("digest.meeting.countries", { name, count: countries });
}

function factsOf(
  { start, end, place, format, series, ordinal, status }: Meeting,
  names: Names,
  words: AllWords,
) {
  const { t, said, range, country, number } = words;
  const where = place
    ? [said(place.city).text, country(place.country)].join(", ")
    : format === "online"
      ? t("format.online")
      : "";
  const line = names.series[series];
  const inSeries = line === undefined ? "" : said(line.names).text;
  return [
    range(start, end),
    where,
    ordinal === null ? inSeries : t("digest.ordinal", { series: inSeries, number: number(ordinal) }),
    wasHeld({ status }) ? "" : t(`meetingStatus.${status}.short`),
  ].filter((fact) => fact !== "");
}

/** Those reported first; whom no report names stands apart, and never as absent. */
function rosterBlocks(meeting: Meeting, names: Names, words: AllWords): Block[] {
  return EVIDENCES.flatMap((evidence): Block[] => {
    const parties = meeting.parties.filter((each) => each.evidence === evidence);
    if (parties.length === 0) return [];
    if (evidence === "not-reported") return [unnamedBlock(meeting, parties, names, words)];
    return peopleBlocks(words.t(`evidence.${evidence}`), { ...meeting, parties }, names, words);
  });
}

function peopleBlocks(heading: string, meeting: Meeting, names: Names, words: AllWords): Block[] {
  const { parties } = meeting;
  const isLong = parties.length > MOST_ROWS;
  const personsOf = (party: Participation) => personWords(party, meeting, names, words);
  const rows = isLong ? parties.filter((party) => personsOf(party) !== "") : parties;
  const others = parties.filter((party) => !rows.includes(party));
  const people = rows.map((row) => ({
    name: partyName(row.party, names, words),
    detail: [personsOf(row), row.role === "host" ? inOneLine(words.t("role.host")) : ""]
      .filter((each) => each !== "")
      .join(" · "),
  }));
  const listed = others.map(({ party }) => partyName(party, names, words));
  const head = { heading, aside: words.number(parties.length) };
  if (people.length === 0) return [{ block: "names", ...head, names: listed }];
  const also = words.t("digest.also", { names: listed.join(" · ") });
  const rest: Block[] =
    listed.length === 0 ? [] : [{ block: "names", heading: "", aside: "", names: [also] }];
  return [{ block: "people", ...head, people }, ...rest];
}

/** A word or two that say one thing: “Ev sahibi”. */
function inOneLine(words: string): string {
  return words.replaceAll(" ", "\u00a0");
}

/** Whom no report names; of a meeting that is still to come, who belongs to it. */
function unnamedBlock(
  meeting: Meeting,
  parties: readonly Participation[],
  names: Names,
  words: AllWords,
): Block {
  const isHeld = wasHeld(meeting);
  return {
    block: "names",
    heading: words.t(isHeld ? "digest.unnamed" : "digest.expected"),
    aside: isHeld ? words.t("digest.unnamed.means") : "",
    names: parties.map(({ party }) => partyName(party, names, words)),
  };
}

function outcomesSaid({ outcomes }: Meeting, { said }: AllWords): string[] {
  return outcomes.map((outcome) => said(outcome).text);
}

function outcomeBlocks(meeting: Meeting, cites: readonly number[], words: AllWords): Block[] {
  const outcomes = outcomesSaid(meeting, words);
  if (outcomes.length === 0) return [];
  const points = outcomes.map((text, i) => ({ text, cites: i === outcomes.length - 1 ? cites : [] }));
  return [{ block: "points", heading: words.t("section.outcomes"), points }];
}

/** Its neighbours in the series. */
function seriesBlocks({ record, before, after, names }: EntryOf<"meeting">, words: AllWords): Block[] {
  const { t, range } = words;
  const line = (id: string | null, state: "past" | "open") => {
    const meeting = id === null ? undefined : names.meetings[id];
    if (meeting === undefined) return [];
    const isHeld = wasHeld(meeting);
    const text = shortOf(meeting, names, words);
    return [
      {
        date: range(meeting.start, meeting.end),
        text: isHeld ? text : `${text} (${t(`meetingStatus.${meeting.status}.short`)})`,
        state: isHeld ? ("past" as const) : state,
      },
    ];
  };
  const now = {
    date: range(record.start, record.end),
    // Its title stands over the page.
    text: record.ordinal === null ? t("digest.now") : shortOf(record, names, words),
    state: "now" as const,
  };
  const dates: DatesBlock["dates"] = [...line(before, "past"), now, ...line(after, "open")];
  if (dates.length < 2) return [];
  return [{ block: "dates", heading: t("section.inSeries"), dates }];
}

/** Its number in the series, or its title where it has none. */
function shortOf(
  { title, series, ordinal }: Pick<Meeting, "title" | "series" | "ordinal">,
  names: Names,
  { t, said, number }: AllWords,
): string {
  const line = names.series[series];
  if (ordinal === null || line === undefined) return said(title).text;
  return t("digest.ordinal", { series: said(line.shortNames).text, number: number(ordinal) });
}
