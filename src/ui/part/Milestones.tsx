import type { Milestone } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { Confidence, SourcesFold } from "./Claim";
import { DateText } from "./DateText";
import { PartyNames } from "./PartyName";
import { PickLink } from "./PickLink";
import { English } from "./Prose";

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
  const { t } = useWords();
  const { date, title, place, outcome, note, parties, meeting, confidence, sources } = milestone;
  return (
    <>
      <p className="timeline-date">
        <DateText date={date} /> {confidence !== "high" && <Confidence confidence={confidence} />}
      </p>
      <p className="timeline-title">
        <English>{title}</English>
      </p>
      {outcome && (
        <p>
          <English>{outcome}</English>
        </p>
      )}
      {note && (
        <p className="muted">
          <English>{note}</English>
        </p>
      )}
      <p className="line-facts">
        {place && <English>{place}</English>}
        {parties.length > 0 && (
          <span>
            <PartyNames ids={parties} names={names} />
          </span>
        )}
        {meeting && names.meetings[meeting] && (
          <PickLink to={{ kind: "meeting", id: meeting }}>{t("kind.meeting")}</PickLink>
        )}
      </p>
      <SourcesFold ids={sources} names={names} />
    </>
  );
}
