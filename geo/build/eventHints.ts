import type { Atlas, Meeting, Milestone } from "../../src/atlas/atlas";
import { tookPart } from "../../src/atlas/participation/attendance";
import { daysOf, mayLieBetween } from "../../src/atlas/participation/span";

/** Milestones that say something else than the meeting at which they happened. A milestone may name fewer parties, never others. */
export function eventHints({
  corridors,
  centre,
  meetings,
}: Pick<Atlas, "corridors" | "centre" | "meetings">): string[] {
  const owners = [...corridors.values()].map((each) => [each.id, each.milestones] as const);
  return [...owners, ["the Centre", centre.milestones] as const].flatMap(([owner, milestones]) =>
    milestones.flatMap((milestone) => {
      const meeting = milestone.meeting === undefined ? undefined : meetings.get(milestone.meeting);
      return meeting
        ? differences(milestone, meeting, centre.id).map((what) => `${owner} › ${milestone.id}: ${what}`)
        : [];
    }),
  );
}

function differences({ date, place, parties }: Milestone, meeting: Meeting, centre: string): string[] {
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
