import type { Milestone } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { Confidence, SourcesFold } from "./Claim";
import { DateText } from "./DateText";
import { MeetingLink } from "./MeetingList";
import { PartyNames } from "./PartyName";
import { Said } from "./Prose";

/** What happened when, oldest first. */
export function Milestones({ milestones, names }: { milestones: readonly Milestone[]; names: Names }) {
  return (
    <ol className="timeline">
      {milestones.map((milestone) => (
        <li key={milestone.id}>
          <MilestoneItem milestone={milestone} names={names} />
        </li>
      ))}
    </ol>
  );
}

function MilestoneItem({ milestone, names }: { milestone: Milestone; names: Names }) {
  const { date, title, outcome, note, confidence, sources } = milestone;
  return (
    <>
      <p className="timeline-date">
        <DateText date={date} /> {confidence !== "high" && <Confidence confidence={confidence} />}
      </p>
      <p className="timeline-title">
        <Said text={title} />
      </p>
      {outcome && (
        <p>
          <Said text={outcome} />
        </p>
      )}
      {note && (
        <p className="muted">
          <Said text={note} />
        </p>
      )}
      <WhereAndWho milestone={milestone} names={names} />
      <SourcesFold ids={sources} names={names} />
    </>
  );
}

function WhereAndWho({
  milestone: { place, parties, meeting },
  names,
}: {
  milestone: Milestone;
  names: Names;
}) {
  return (
    <p className="line-facts">
      {place && <Said text={place} />}
      {parties.length > 0 && (
        <span>
          <PartyNames ids={parties} names={names} />
        </span>
      )}
      {meeting && (
        <span>
          <MeetingLink id={meeting} names={names} />
        </span>
      )}
    </p>
  );
}

/** Nothing where nothing was recorded. */
