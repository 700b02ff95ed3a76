import type { Meeting, Participation } from "../../atlas/atlas";
import type { AtlasIndex } from "../../atlas/atlasIndex";
import type { EntryOf, Names } from "../../atlas/entry";
import { isCountryCode } from "../../atlas/isCountryCode";
import { TOOK_PART, wasHeld } from "../../atlas/participation/attendance";
import { isToCome } from "../../atlas/participation/isToCome";
import { EVIDENCES } from "../../atlas/vocabulary";
import type { Block, DatesBlock, PeopleBlock } from "../../draw/digest/digest";
import type { AllWords } from "../locale/words";
import { citing, sourceWords } from "./citing";
import { openWords } from "./openWords";
import { eventIn, ordinalWords } from "./ordinalWords";
import { countWords, hasAllMembers, inOrder, partnerCountries } from "./partiesOf";
import { partyName } from "./partyName";
import { personWords } from "./personWords";
import { recordedNotes } from "./recordedNotes";
import type { Told } from "./told";

/** From so many parties of one kind of evidence, those without a person stand in one run of names. */
const MOST_ROWS = 10;

/** What is told of a meeting: who took part, what came of it, what was before and after. */
export function meetingDigest(entry: EntryOf<"meeting">, index: AtlasIndex, words: AllWords): Told {
  const { names } = entry;
  const record = inOrder(entry.record, index, words);
  const { cited, cite } = citing(names);
  const cites = cite(record.sources);
  const roster = rosterBlocks(record, names, index, words);
  const isToCome = !wasHeld(record);
  const beside = [
    ...(isToCome ? knownBlocks(record, cites, index, words) : outcomeBlocks(record, cites, words)),
    ...seriesBlocks(entry, index.horizon, words),
  ];
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
      ...[record.dateNote, record.statusNote].flatMap((note) => (note ? words.said(note).text : [])),
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
  if (!wasHeld({ status })) {
    if (!isToCome({ end }, index.horizon)) return t("digest.meeting.due", { name });
    const how = status === "planned" ? "planned" : "announced";
    return t(`digest.meeting.${how}`, { name, date: range(start, end) });
  }
  const tookPart = parties.filter(({ evidence }) => TOOK_PART[evidence]);
  if (hasAllMembers({ parties }, index)) {
    const isMember = ({ party }: Participation) => index.members.some(({ id }) => id === party);
    return t("digest.meeting.members", {
      ...{ name, count: tookPart.filter(isMember).length, all: index.members.length },
    });
  }
  const all = tookPart.filter(({ party }) => isCountryCode(party)).length;
  const partners = partnerCountries(tookPart).length;
  const count = all - partners;
  if (partners > 0 && count > 1) return t("digest.meeting.partners", { name, count, partners });
  return all < 2 ? name : t("digest.meeting.countries", { name, count: all });
}

/** When and where it was, and of which series; whether it was held is in its title. */
function factsOf(meeting: Meeting, names: Names, words: AllWords) {
  const { title, start, end, place, format, series, ordinal } = meeting;
  const { t, said, range, country } = words;
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
    ordinal === null ? inSeries : numbered(inSeries, { title, ordinal }, words),
  ].filter((fact) => fact !== "");
}

/** Those reported first; whom no report names stands apart, and never as absent. */
function rosterBlocks(meeting: Meeting, names: Names, index: AtlasIndex, words: AllWords): Block[] {
  return [
    ...EVIDENCES.flatMap((evidence): Block[] => {
      const parties = meeting.parties.filter((each) => each.evidence === evidence);
      if (parties.length === 0 || evidence === "not-reported") return [];
      const head = {
        heading: words.t(`evidence.${evidence}`),
        aside: countWords(parties, meeting, index, words),
      };
      return peopleBlocks(head, { ...meeting, parties }, names, words);
    }),
    ...hostBlocks(meeting, names, words),
    ...unnamedBlocks(meeting, names, index, words),
  ];
}

type Headed = Pick<PeopleBlock, "heading" | "aside">;

const isUnnamed = ({ evidence }: Participation) => evidence === "not-reported";

/** Of a meeting held, who gave it or called it, though no report says who was there for them. */
function hostBlocks(meeting: Meeting, names: Names, words: AllWords): Block[] {
  const hosts = wasHeld(meeting)
    ? meeting.parties.filter((each) => isUnnamed(each) && each.role === "host")
    : [];
  if (hosts.length === 0) return [];
  const named = hosts.map(({ party }) => partyName(party, names, words));
  return [{ block: "names", heading: words.t("role.host"), aside: "", names: named }];
}

/**
 * Whom no report names, but those whose meeting it is: who gave it, and the Centre at meetings of its own bodies. Of a meeting that is still to come,
 * all who belong to it.
 */
export function unnamedAt(meeting: Meeting, names: Names, { centre }: Pick<AtlasIndex, "centre">) {
  const unnamed = meeting.parties.filter(isUnnamed);
  if (!wasHeld(meeting)) return unnamed;
  const isOfCentre = names.series[meeting.series]?.group === "centre";
  return unnamed.filter(({ party, role }) => role !== "host" && !(isOfCentre && party === centre.id));
}

function peopleBlocks(head: Headed, meeting: Meeting, names: Names, words: AllWords): Block[] {
  const { parties } = meeting;
  const isLong = parties.length > MOST_ROWS;
  const personsOf = (party: Participation) => personWords(party, meeting, names, words);
  const rows = isLong ? parties.filter((party) => personsOf(party) !== "") : parties;
  const others = parties.filter((party) => !rows.includes(party));
  const people = rows.map((row) => ({
    name: partyName(row.party, names, words),
    detail: [
      personsOf(row) || whatSigned(row, words),
      row.role === "host" ? inOneLine(words.t("role.host")) : "",
    ]
      .filter((each) => each !== "")
      .join(" · "),
  }));
  const listed = others.map(({ party }) => partyName(party, names, words));
  if (people.length === 0) return [{ block: "names", ...head, names: listed }];
  const also = words.t("digest.also", { names: listed.join(" · ") });
  const rest: Block[] =
    listed.length === 0 ? [] : [{ block: "names", heading: "", aside: "", names: [also] }];
  return [{ block: "people", ...head, people }, ...rest];
}

/** What is recorded of a signature of which nobody knows whose hand it was: it may be under another paper than those beside it. */
function whatSigned({ evidence, note }: Participation, { said }: AllWords): string {
  return evidence === "signatory" && note ? said(note).text.replace(/\.$/u, "") : "";
}

/** A word or two that say one thing: “Ev sahibi”. */
function inOneLine(words: string): string {
  return words.replaceAll(" ", "\u00a0");
}

function unnamedBlocks(meeting: Meeting, names: Names, index: AtlasIndex, words: AllWords): Block[] {
  const parties = unnamedAt(meeting, names, index);
  if (parties.length === 0) return [];
  const isHeld = wasHeld(meeting);
  return [
    {
      block: "names",
      heading: words.t(isHeld ? "digest.unnamed" : "digest.expected"),
      aside: isHeld ? words.t("digest.unnamed.means") : "",
      names: parties.map(({ party }) => partyName(party, names, words)),
    },
  ];
}

/** Of a meeting not known to be held, up to which day no report of that was found, or how it was announced; and what is recorded of it. */
function knownBlocks(
  { status, statusNote, end, notes }: Meeting,
  cites: readonly number[],
  { horizon }: AtlasIndex,
  words: AllWords,
): Block[] {
  const state =
    statusNote && end > horizon
      ? words.said(statusNote).text
      : words.t(`meetingStatus.${status}`, { horizon: words.date(horizon) });
  const recorded = recordedNotes({ notes }, words);
  const points = [state, ...recorded].map((text, i) => ({ text, cites: i === 0 ? [] : cites }));
  return [{ block: "points", heading: words.t("section.state"), points }];
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
function seriesBlocks(
  { record, before, after, names }: EntryOf<"meeting">,
  horizon: string,
  words: AllWords,
): Block[] {
  const { t, range } = words;
  const line = (id: string | null, state: "past" | "open") => {
    const meeting = id === null ? undefined : names.meetings[id];
    if (meeting === undefined) return [];
    const isHeld = wasHeld(meeting);
    const text = shortOf(meeting, names, words);
    return [
      {
        date: range(meeting.start, meeting.end),
        text: isHeld ? text : `${text} (${openWords(meeting, horizon, words)})`,
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
  words: AllWords,
): string {
  const line = names.series[series];
  if (ordinal === null || line === undefined) return words.said(title).text;
  return numbered(words.said(line.shortNames).text, { title, ordinal }, words);
}

/** “CECECO Board, 1st meeting”, by the word for it that stands in its title. */
function numbered(
  series: string,
  { title, ordinal }: Pick<Meeting, "title"> & { readonly ordinal: number },
  { t, said, language }: AllWords,
): string {
  const event = eventIn(said(title).text, language);
  return t(`digest.ordinal.${event}`, { series, number: ordinalWords(ordinal, language, event) });
}
