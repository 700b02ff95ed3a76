import { englishOf } from "../../src/atlas/asText";
import type { Atlas, Meeting, Milestone } from "../../src/atlas/atlas";
import { tookPart } from "../../src/atlas/participation/attendance";
import { daysOf, mayLieBetween } from "../../src/atlas/participation/span";

/** One word for one kind, as tables list them. */
const ONE_WORD: Readonly<Record<string, string>> = {
  mou: "memorandum",
  ministerial: "ministerial-meeting",
  finance: "financing",
};

/** What the title of a document says that was agreed upon; a wish, a talk or a report is none. */
const AGREED = /agree|memorandum|road map|sign|protocol|treaty|charter/i;

/** What is done behind doors, so that its report is all that tells the day. */
const TOLD_LATER: ReadonlySet<string> = new Set([
  "bilateral-meeting",
  "contract",
  "draft-agreement",
  "study",
  "tender",
]);

/**
 * Milestones that say something else than the meeting at which they happened, or are called what they aren't. A milestone may name
 * fewer parties than its meeting, never others.
 */
export function eventHints({
  corridors,
  centre,
  meetings,
  sources,
}: Pick<Atlas, "corridors" | "centre" | "meetings" | "sources">): string[] {
  const owners = [...corridors.values()].map((each) => [each.id, each.milestones] as const);
  return [...owners, ["the Centre", centre.milestones] as const].flatMap(([owner, milestones]) =>
    milestones.flatMap((milestone) => {
      const meeting = milestone.meeting === undefined ? undefined : meetings.get(milestone.meeting);
      const told = meeting ? differences(milestone, meeting, centre.id) : ofReport(milestone, sources);
      return [...misnamed(milestone), ...told].map((what) => `${owner} › ${milestone.id}: ${what}`);
    }),
  );
}

function misnamed({ kind, title }: Milestone): string[] {
  const word = ONE_WORD[kind];
  if (word) return [`its kind is “${kind}”; elsewhere that is “${word}”`];
  return /^(?:agreement|memorandum)$/.test(kind) && !AGREED.test(englishOf(title))
    ? [`its kind is “${kind}”, but its title tells of none; call it a statement, or name the document`]
    : [];
}

/** A day that is its report's, where nothing tells of the day itself. */
function ofReport({ date, kind, place, note, sources: ids }: Milestone, sources: Atlas["sources"]): string[] {
  const days = ids.map((id) => sources.get(id)?.date ?? "9999");
  const isReports = date.length === 10 && days.every((day) => day >= date) && days.includes(date);
  // Where two ministers sat is known from the dateline; that doesn't tell the day.
  const isTalk = kind === "bilateral-meeting";
  return isReports && TOLD_LATER.has(kind) && note === undefined && (isTalk || place === undefined)
    ? [`its day is that of its report; say so in the note${isTalk ? "" : ", or say where it was"}`]
    : [];
}

function differences(milestone: Milestone, meeting: Meeting, centre: string): string[] {
  const { date, parties } = milestone;
  const place = englishOf(milestone.place);
  // Of a meeting that is only announced the roster says who is expected, and so does the milestone.
  const isAnnounced = meeting.roster.completeness === "announced";
  const present = new Set(
    meeting.parties.filter((party) => isAnnounced || tookPart(meeting, party)).map(({ party }) => party),
  );
  // The Centre is at home at its own meetings.
  const others = parties.filter((party) => !present.has(party) && party !== centre);
  const city = meeting.place?.city.en;
  return [
    ...(mayLieBetween(daysOf(date), { from: meeting.start, to: meeting.end })
      ? []
      : [`it has ${date}, its meeting ${meeting.id} ${meeting.start} to ${meeting.end}`]),
    ...(place && city && !place.includes(city)
      ? [`it is placed in ${place}, its meeting ${meeting.id} in ${city}`]
      : []),
    ...(others.length > 0 && meeting.roster.completeness !== "none"
      ? [
          `it names ${others.join(", ")}, which its meeting ${meeting.id} doesn't have as present; let one follow the other`,
        ]
      : []),
  ];
}
