import { englishOf } from "../../atlas/asText";
import type { Atlas, Meeting, Milestone, Participation, Series } from "../../atlas/atlas";
import { meetingsOf } from "../../atlas/meetings";
import {
  CONFIDENCES,
  EVIDENCES,
  MEETING_FORMATS,
  MEETING_STATUSES,
  ROLES,
  ROSTERS,
  TIERS,
} from "../../atlas/vocabulary";
import { columnsFor, type Definition } from "./columnsFor";
import { conflictWords } from "./corridors";

const of = columnsFor<Meeting>();

export const meetings: Definition<Meeting> = {
  id: "meetings",
  title: "Meetings",
  description:
    "Dated events about corridors or the Centre, a row each, the oldest first. Without coordinates: held online, or at a place that no report names.",
  items: ({ meetings }) => meetings.values(),
  at: ({ place }) => place && [place.lon, place.lat],
  columns: [
    of.id("id", "Id", "Of the meeting.", ({ id }) => id),
    ...of.inLanguages("title", "Title", "Title", ({ title }) => title),
    of.ref("series")("series", "Series", "To which it belongs.", ({ series }) => series),
    of.count("ordinal", "Number", "In its series; empty where it has none.", ({ ordinal }) => ordinal),
    of.day("start", "Start", "First day, or the month or year as far as it is known.", ({ start }) => start),
    of.day("end", "End", "Last day, or the end of the time in which it lay.", ({ end }) => end),
    of.text("date_note", "Note on the date", "How it is known, where that is not plain.", ({ dateNote }) =>
      englishOf(dateNote),
    ),
    of.word(MEETING_STATUSES)(
      "status",
      "Status",
      "“inferred”: held, as later numbers show; “planned” until a report says that it was held.",
      ({ status }) => status,
    ),
    of.text("status_note", "Note on the status", "In English.", ({ statusNote }) => englishOf(statusNote)),
    of.word(MEETING_FORMATS)("format", "Format", "How it was held.", ({ format }) => format),
    of.word(TIERS)("tier", "Tier", "“core”: of the Centre and the corridors.", ({ tier }) => tier),
    ...of.inLanguages("city", "City", "Where it met", ({ place }) => place?.city),
    of.id("country", "Country", "ISO 3166-1 code of where it met.", ({ place }) => place?.country),
    of.text("venue", "Venue", "In English, where one is reported.", ({ place }) => englishOf(place?.venue)),
    ...of.coordinates(({ place }) => place && [place.lon, place.lat]),
    of.refs("corridors")("corridors", "Corridors", "It is about.", ({ corridors }) => corridors),
    of.refs("corridors")("themes", "Corridors by theme", "It touches by theme only.", ({ themes }) => themes),
    of.word(ROSTERS)(
      "roster",
      "List of participants",
      "How complete it is: what is not in it may have been there.",
      ({ roster }) => roster.completeness,
    ),
    of.text("roster_note", "Note on the list", "In English.", ({ roster }) => englishOf(roster.note)),
    of.ids("took_part", "Reported as taking part", "Present or signing, by id.", ({ parties }) =>
      partiesWith(parties, ["present", "signatory"]),
    ),
    of.ids("absent", "Reported absent", "A source says so.", ({ parties }) =>
      partiesWith(parties, ["absent"]),
    ),
    of.ids(
      "not_reported",
      "Not reported",
      "No source read names them; that says nothing about absence.",
      ({ parties }) => partiesWith(parties, ["not-reported"]),
    ),
    of.texts("outcomes", "Outcomes", "In English.", ({ outcomes }) =>
      outcomes.map((outcome) => englishOf(outcome)),
    ),
    of.texts("documents", "Documents", "Signed or adopted, in English.", ({ documents }) => documents),
    of.texts(
      "conflicts",
      "Where sources disagree",
      "What is best supported, of each topic on which they do.",
      ({ conflicts }) => conflicts.map(conflictWords),
    ),
    of.texts("notes", "Notes", "In English.", ({ notes }) => notes.map((note) => englishOf(note))),
    ...of.sourced(),
  ],
};

function partiesWith(parties: Meeting["parties"], evidences: readonly Participation["evidence"][]): string[] {
  return parties.filter(({ evidence }) => evidences.includes(evidence)).map(({ party }) => party);
}

interface Presence {
  readonly meeting: Meeting;
  readonly participation: Participation;
}

const who = columnsFor<Presence>();

export const participation: Definition<Presence> = {
  id: "participation",
  title: "Participation",
  description:
    "A party at a meeting, a row each, with the evidence for it. “not-reported” says that no source read names the party, and nothing about absence.",
  items: ({ meetings }) =>
    [...meetings.values()].flatMap((meeting) =>
      meeting.parties.map((participation) => ({ meeting, participation })),
    ),
  columns: [
    who.id(
      "id",
      "Id",
      "Meeting and party.",
      ({ meeting, participation }) => `${meeting.id}/${participation.party}`,
    ),
    who.ref("meetings")("meeting", "Meeting", "Id of the meeting.", ({ meeting }) => meeting.id),
    who.day("start", "Start", "First day of the meeting.", ({ meeting }) => meeting.start),
    who.word(MEETING_STATUSES)(
      "meeting_status",
      "Status of the meeting",
      "Of one that is only planned nobody took part.",
      ({ meeting }) => meeting.status,
    ),
    who.id(
      "party",
      "Party",
      "A country by its ISO 3166-1 code, or an organisation.",
      ({ participation }) => participation.party,
    ),
    who.word(ROLES)("role", "Role", "In which it is named.", ({ participation }) => participation.role),
    who.word(EVIDENCES)(
      "evidence",
      "Evidence",
      "What reports say of its presence.",
      ({ participation }) => participation.evidence,
    ),
    who.refs("persons")(
      "persons",
      "Persons",
      "Whom a report names.",
      ({ participation }) => participation.persons ?? [],
    ),
    who.texts(
      "unnamed",
      "Offices without a name",
      "Of those whom a report does not name.",
      ({ participation }) => (participation.unnamed ?? []).map((office) => englishOf(office)),
    ),
    who.text("note", "Note", "In English.", ({ participation }) => englishOf(participation.note)),
    ...who.sourced(({ meeting }) => meeting.sources),
  ],
};

const row = columnsFor<Series>();

export const series: Definition<Series> = {
  id: "series",
  title: "Series of meetings",
  description: "A row a series.",
  items: ({ series }) => series.values(),
  columns: [
    row.id("id", "Id", "Of the series.", ({ id }) => id),
    ...row.inLanguages("name", "Name", "Name", ({ names }) => names),
    row.word(["centre", "eco", "corridor", "regional"])(
      "group",
      "Group",
      "To what it belongs.",
      ({ group }) => group,
    ),
    row.number()("rank", "Rank", "Place in lists.", ({ rank }) => rank),
    row.text("about", "About", "How often, by whom, since when, in English.", ({ about }) =>
      englishOf(about),
    ),
    row.count(
      "meetings",
      "Meetings",
      "How many of it are in the atlas.",
      ({ id }, atlas) => meetingsOf(atlas, id).length,
    ),
    ...row.kept(),
  ],
};

interface Happened {
  readonly kind: "corridor" | "centre";
  readonly about: string;
  readonly milestone: Milestone;
}

const then = columnsFor<Happened>();

export const milestones: Definition<Happened> = {
  id: "milestones",
  title: "Milestones",
  description: "What happened to a corridor or to the Centre, a row each, the oldest first.",
  items: milestonesIn,
  columns: [
    then.id(
      "id",
      "Id",
      "Of what it is, and of the milestone.",
      ({ about, milestone }) => `${about}#${milestone.id}`,
    ),
    then.word(["corridor", "centre"])("about_kind", "Kind of thing", "Of what it is.", ({ kind }) => kind),
    then.id("about", "About", "Id of the corridor or the Centre.", ({ about }) => about),
    then.day("date", "Date", "As exact as it is known.", ({ milestone }) => milestone.date),
    ...then.inLanguages("title", "Title", "What happened", ({ milestone: { title } }) =>
      typeof title === "string" ? { en: title } : title,
    ),
    then.text("kind", "Kind", "Of milestone.", ({ milestone }) => milestone.kind),
    then.text("place", "Place", "Where one is reported.", ({ milestone }) => englishOf(milestone.place)),
    then.ids("parties", "Parties", "Countries and organisations.", ({ milestone }) => milestone.parties),
    then.text("outcome", "Outcome", "In English.", ({ milestone: { outcome } }) => englishOf(outcome)),
    then.word(CONFIDENCES)(
      "confidence",
      "Confidence",
      "How well it is supported.",
      ({ milestone }) => milestone.confidence,
    ),
    then.ref("meetings")("meeting", "Meeting", "At which it happened.", ({ milestone }) => milestone.meeting),
    then.text("note", "Note", "In English.", ({ milestone: { note } }) => englishOf(note)),
    ...then.sourced(({ milestone }) => milestone.sources),
  ],
};

function milestonesIn({ corridors, centre }: Atlas): Happened[] {
  return [
    ...[...corridors.values()].flatMap(({ id, milestones }) =>
      milestones.map((milestone): Happened => ({ kind: "corridor", about: id, milestone })),
    ),
    ...centre.milestones.map((milestone): Happened => ({ kind: "centre", about: centre.id, milestone })),
  ];
}
