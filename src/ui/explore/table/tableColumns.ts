import type { Evidence } from "../../../atlas/atlas";
import type { AtlasIndex, IndexedMeeting } from "../../../atlas/atlasIndex";
import { evidenceAt, TOOK_PART } from "../../../atlas/participation/attendance";
import type { IndexedParticipation } from "../../../atlas/participation/matching";
import { type ListedParty, partiesIn } from "../../../atlas/participation/parties";
import { textIn } from "../../../scene/look";
import type { Picked } from "../../../view/view";
import type { AllWords } from "../../locale/words";
import type { Exploring } from "../exploring";
import { partyPicked } from "../matrix/matrixKeys";

/** A column of the table and of what is copied or downloaded from it. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly name: string;
  /** What is read in a cell. */
  readonly text: (row: Row) => string;
  /** What is copied, where it differs: a date as spreadsheets read it. */
  readonly copied?: (row: Row) => string;
  /** By what it is sorted, where that isn't the text. */
  readonly order?: (row: Row) => string | number;
  readonly picks?: (row: Row) => Picked | null;
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

/** A row a meeting: when, what, where, who. */
export function meetingColumns(exploring: Exploring, say: Say): readonly TableColumn<MeetingTableRow>[] {
  const { t } = say;
  const { look } = exploring;
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
  return [
    ...whenAndWhat(exploring, say),
    {
      id: "reported",
      name: t("explore.column.reported"),
      text: named((evidence) => TOOK_PART[evidence]),
    },
    { id: "absent", name: t("evidence.absent"), text: named((evidence) => evidence === "absent") },
    {
      id: "not-reported",
      name: t("evidence.not-reported"),
      text: named((evidence) => evidence === "not-reported"),
    },
    ...whereAndHow(exploring, say),
  ];
}

/** A row a party at a meeting: who, in what role, and what is known of it. */
export function partyColumns(exploring: Exploring, say: Say): readonly TableColumn<PartyRow>[] {
  const { t } = say;
  const { index, look } = exploring;
  const kinds = kindsIn(index);
  const evidenceOf = ({ meeting, participation }: PartyRow) =>
    evidenceAt(meeting, participation) === null ? ("planned" as const) : participation.evidence;
  return [
    ...whenAndWhat(exploring, say),
    {
      id: "party",
      name: t("explore.facet.parties"),
      text: ({ participation: { party } }) => look.partyName(party),
      picks: ({ participation: { party } }) => partyPicked({ party, kind: kinds.get(party) ?? "country" }),
    },
    {
      id: "kind",
      name: t("explore.column.kind"),
      text: ({ participation: { party } }) => t(`figure.kind.${kinds.get(party) ?? "country"}`),
    },
    { id: "role", name: t("explore.facet.roles"), text: ({ participation: { role } }) => t(`role.${role}`) },
    {
      id: "evidence",
      name: t("explore.facet.evidence"),
      text: (row) => t(`figure.evidence.${evidenceOf(row)}`),
    },
    ...whereAndHow(exploring, say),
  ];
}

function whenAndWhat({ look, index }: Exploring, { t }: Say): readonly TableColumn<MeetingTableRow>[] {
  const series = new Map(index.series.map(({ id, shortNames }) => [id, textIn(shortNames, look.language)]));
  return [
    {
      id: "date",
      name: t("field.date"),
      text: ({ meeting: { start, end } }) => look.dates(start, end),
      copied: ({ meeting }) => meeting.start,
      order: ({ meeting }) => meeting.start,
    },
    {
      id: "end",
      name: t("explore.column.end"),
      text: ({ meeting }) => meeting.end,
      isCopiedOnly: true,
    },
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
      order: ({ meeting: { ordinal } }) => ordinal ?? 0,
    },
  ];
}

function whereAndHow({ look }: Exploring, { t, country }: Say): readonly TableColumn<MeetingTableRow>[] {
  return [
    {
      id: "city",
      name: t("explore.column.city"),
      text: ({ meeting: { city } }) => (city === null ? "" : textIn(city, look.language)),
    },
    {
      id: "country",
      name: t("field.country"),
      text: ({ meeting }) => (meeting.country === null ? "" : country(meeting.country)),
    },
    {
      id: "format",
      name: t("explore.facet.formats"),
      text: ({ meeting }) => t(`format.${meeting.format}`),
    },
    {
      id: "status",
      name: t("explore.facet.statuses"),
      text: ({ meeting }) => t(`meetingStatus.${meeting.status}.short`),
    },
    {
      id: "roster",
      name: t("explore.facet.rosters"),
      text: ({ meeting }) => t(`figure.roster.${meeting.roster}`),
    },
  ];
}

function kindsIn(index: AtlasIndex): ReadonlyMap<string, ListedParty["kind"]> {
  return new Map(partiesIn(index).map(({ id, kind }) => [id, kind]));
}
