import type { Evidence, Meeting, Participation } from "../atlas";
import { EVIDENCES } from "../vocabulary";

/** Whether a meeting of this status was held. What is only planned or announced has no attendance. */
const HELD: Readonly<Record<Meeting["status"], boolean>> = {
  held: true,
  inferred: true,
  announced: false,
  planned: false,
};

/** Whether sources read say that the party took part. `not-reported` says nothing, and is nowhere read as absence. */
export const TOOK_PART: Readonly<Record<Evidence, boolean>> = {
  present: true,
  signatory: true,
  absent: false,
  "not-reported": false,
};

/** The kinds of evidence that a party took part. */
export const ATTENDED: readonly Evidence[] = EVIDENCES.filter((evidence) => TOOK_PART[evidence]);

type Status = Pick<Meeting, "status">;

export function wasHeld({ status }: Status): boolean {
  return HELD[status];
}

/** What is known of a party at a meeting; `null` at a meeting of which no report says that it was held. */
export function evidenceAt(meeting: Status, { evidence }: Pick<Participation, "evidence">): Evidence | null {
  return wasHeld(meeting) ? evidence : null;
}

interface Attended extends Status {
  readonly parties: readonly Pick<Participation, "party" | "evidence">[];
}

/** Whether a party is reported at a meeting. */
export function wasAt(party: string, meeting: Attended): boolean {
  return meeting.parties.some((each) => each.party === party && tookPart(meeting, each));
}

export function tookPart(meeting: Status, participation: Pick<Participation, "evidence">): boolean {
  const evidence = evidenceAt(meeting, participation);
  return evidence !== null && TOOK_PART[evidence];
}
