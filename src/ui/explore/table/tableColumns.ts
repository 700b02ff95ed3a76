import type { Evidence } from "../../../atlas/atlas";
import type { IndexedMeeting } from "../../../atlas/atlasIndex";
import { evidenceAt, TOOK_PART } from "../../../atlas/participation/attendance";
import type { IndexedParticipation } from "../../../atlas/participation/matching";
import { partiesIn } from "../../../atlas/participation/parties";
import { partyPicked } from "../../../scene/figures/figureLook";
import { textIn } from "../../../scene/look";
import type { Picked } from "../../../view/view";
import type { AllWords } from "../../locale/words";
import type { Exploring } from "../exploring";

/** A column of the table and of what is copied or downloaded from it. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly name: string;
  /** What is read in a cell. */
  readonly text: (row: Row) => string;
  /** What is copied, where it differs: a date as spreadsheets read it. */
  readonly copied?: (row: Row) => string;
  /** By what it is sorted, where that isn't the text. */
  readonly order?: (row: Row) => string | number | null;
  readonly picks?: (row: Row) => Picked | null;
  /** A document elsewhere. */
  readonly href?: (row: Row) => string | null;
  /** Whether its cells are compared by their digits. */
  readonly isNumber?: boolean;
  /** Whether it is written in English, whatever the language of the page. */
  readonly isEnglish?: boolean;
  /** For spreadsheets only: on the screen another column says it. */
  readonly isCopiedOnly?: boolean;
}

/** A row of the table: a meeting, or a party at it. */
export interface MeetingTableRow {
  readonly id: string;
  readonly meeting: IndexedMeeting;
}
export interface PartyRow extends MeetingTableRow {
  readonly participation: IndexedParticipation;
}

type Say = Pick<AllWords, "t" | "country">;
/** What stays the same whatever is asked. */
type Known = Pick<Exploring, "index" | "look" | "unnamed">;

/** A row a meeting: when, what, who, where. */
export function meetingColumns(exploring: Known, say: Say): readonly TableColumn<MeetingTableRow>[] {
  return [
    ...when(exploring, say),
    ...what(exploring, say),
    ...whoWas(exploring, say),
    ...whereAndHow(exploring, say),
  ];
}

/** A row a party at a meeting: the same, with its role and what is known of it. */
export function partyColumns(exploring: Known, say: Say): readonly TableColumn<PartyRow>[] {
  return [
    ...when(exploring, say),
    ...what(exploring, say),
    ...whoAsWhat(exploring, say),
    whoSpoke(exploring, say),
    ...whereAndHow(exploring, say),
  ];
}

function when({ look }: Known, { t }: Say): readonly TableColumn<MeetingTableRow>[] {
  return [
    {
      id: "date",
      name: t("field.date"),
      text: ({ meeting: { start, end } }) => look.dates(start, end),
      copied: ({ meeting }) => meeting.start,
      order: ({ meeting }) => meeting.start,
    },
    { id: "end", name: t("explore.column.end"), text: ({ meeting }) => meeting.end, isCopiedOnly: true },
  ];
}

function what({ look, index }: Known, { t }: Say): readonly TableColumn<MeetingTableRow>[] {
  const series = new Map(index.series.map(({ id, shortNames }) => [id, textIn(shortNames, look.language)]));
  return [
    {
      id: "meeting",
      name: t("kind.meeting"),
      text: ({ meeting }) => textIn(meeting.title, look.language),
      picks: ({ meeting }) => ({ kind: "meeting", id: meeting.id }),
    },
    {
      id: "series",
      name: t("field.series"),
      text: ({ meeting }) => series.get(meeting.series) ?? meeting.series,
      picks: ({ meeting }) => ({ kind: "series", id: meeting.series }),
    },
    {
      id: "ordinal",
      name: t("field.ordinal"),
      text: ({ meeting: { ordinal } }) => (ordinal === null ? "" : String(ordinal)),
      order: ({ meeting: { ordinal } }) => ordinal,
      isNumber: true,
    },
  ];
}

/** Parties in a cell each for what is known of them. */
function whoWas({ look }: Known, { t }: Say): readonly TableColumn<MeetingTableRow>[] {
  const named =
    (isAsked: (evidence: Evidence) => boolean) =>
    ({ meeting }: MeetingTableRow) =>
      meeting.parties
        .filter((each) => {
          const evidence = evidenceAt(meeting, each);
          return evidence !== null && isAsked(evidence);
        })
        .map(({ party }) => look.partyName(party))
        .join(", ");
  const evident = (asked: "absent" | "not-reported") => ({
    id: asked,
    name: t(`evidence.${asked}`),
    text: named((evidence) => evidence === asked),
  });
  const reported = named((evidence) => TOOK_PART[evidence]);
  return [
    { id: "reported", name: t("explore.column.reported"), text: reported },
    evident("absent"),
    evident("not-reported"),
  ];
}

function whoAsWhat({ index, look }: Known, { t }: Say): readonly TableColumn<PartyRow>[] {
  const kinds = new Map(partiesIn(index).map(({ id, kind }) => [id, kind]));
  const kindOf = ({ participation: { party } }: PartyRow) => kinds.get(party) ?? "country";
  const evidenceOf = ({ meeting, participation }: PartyRow) =>
    evidenceAt(meeting, participation) === null ? ("planned" as const) : participation.evidence;
  return [
    {
      id: "party",
      name: t("explore.facet.parties"),
      text: ({ participation: { party } }) => look.partyName(party),
      picks: (row) => partyPicked({ id: row.participation.party, kind: kindOf(row) }),
    },
    { id: "kind", name: t("explore.column.kind"), text: (row) => t(`figure.kind.${kindOf(row)}`) },
    { id: "role", name: t("explore.facet.roles"), text: ({ participation: { role } }) => t(`role.${role}`) },
    {
      id: "evidence",
      name: t("explore.facet.evidence"),
      text: (row) => t(`figure.evidence.${evidenceOf(row)}`),
    },
  ];
}

/** Those who spoke for the party, with the office of the day; where it is one alone, the way to them. */
function whoSpoke({ look, unnamed }: Known, { t }: Say): TableColumn<PartyRow> {
  const words = (id: string, { meeting, participation: { party } }: PartyRow) =>
    [look.personName(id), look.officeOf(id, party, meeting)].filter((each) => each !== "").join(", ");
  return {
    id: "person",
    name: t("explore.facet.persons"),
    text: (row) => {
      const { meeting, participation } = row;
      const named = (participation.persons ?? []).map((id) => words(id, row));
      return [...named, ...unnamed(meeting.id, participation.party)].join("; ");
    },
    picks: ({ participation: { persons: [id, ...others] = [] } }) =>
      id !== undefined && others.length === 0 ? { kind: "person", id } : null,
  };
}

function whereAndHow({ look }: Known, { t, country }: Say): readonly TableColumn<MeetingTableRow>[] {
  const columns: Readonly<Record<string, [name: string, text: (meeting: IndexedMeeting) => string]>> = {
    city: [t("explore.column.city"), ({ city }) => (city === null ? "" : textIn(city, look.language))],
    country: [t("field.country"), (meeting) => (meeting.country === null ? "" : country(meeting.country))],
    format: [t("explore.facet.formats"), ({ format }) => t(`format.${format}`)],
    status: [t("explore.facet.statuses"), ({ status }) => t(`meetingStatus.${status}.short`)],
    roster: [t("explore.facet.rosters"), ({ roster }) => t(`figure.roster.${roster}`)],
  };
  return Object.entries(columns).map(([id, [name, text]]) => ({
    id,
    name,
    text: ({ meeting }) => text(meeting),
  }));
}
