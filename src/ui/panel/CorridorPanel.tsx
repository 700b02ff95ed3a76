import type { Corridor } from "../../atlas/atlas";
import type { EntryOf, Names } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { Figures, SourcesFold } from "../part/Claim";
import { CorridorSwatch } from "../part/CorridorSwatch";
import { AsOf } from "../part/DateText";
import { FacilityList, SegmentList } from "../part/Lists";
import { MeetingList } from "../part/MeetingList";
import { Milestones } from "../part/Milestones";
import { English, Said } from "../part/Prose";
import { Section } from "../part/Section";
import { CorridorParties } from "./CorridorParties";
import { PanelHead } from "./PanelHead";
import { ProfileSection } from "./ProfileSection";
import { Remarks } from "./Remarks";

export function CorridorPanel({ entry }: { entry: EntryOf<"corridor"> }) {
  const { t } = useWords();
  const { record, names, id, meetings, themeMeetings } = entry;
  return (
    <>
      <PanelHead
        kind={t(record.role === "mission" ? "kind.corridor" : "kind.corridor.context")}
        title={
          <>
            <CorridorSwatch id={id} />
            <Said text={record.names} />
          </>
        }
      >
        <p className="lead">
          <Said text={record.summary} />
        </p>
      </PanelHead>
      <State state={record.state} names={names} />
      <Section title={t("section.figures")}>
        <Figures figures={record.figures} names={names} />
      </Section>
      <ProfileSection corridor={id} />
      <CorridorSegments record={record} names={names} />
      <CorridorFacilities record={record} names={names} />
      <Section title={t("section.parties")}>
        <CorridorParties parties={record.parties} names={names} />
      </Section>
      <Section title={t("section.meetings")} count={meetings.length}>
        <MeetingList ids={meetings} names={names} />
      </Section>
      {themeMeetings.length > 0 && (
        <Section title={t("section.themeMeetings")} count={themeMeetings.length} fold="closed">
          <MeetingList ids={themeMeetings} names={names} />
        </Section>
      )}
      <Section title={t("section.milestones")} count={record.milestones.length} fold="closed">
        <Milestones milestones={record.milestones} names={names} />
      </Section>
      <Remarks record={record} names={names} />
    </>
  );
}

function State({ state, names }: { state: Corridor["state"]; names: Names }) {
  const { t } = useWords();
  return (
    <Section title={t("section.state")}>
      <p>
        <Said text={state.text} />
      </p>
      {state.note && (
        <p className="muted">
          <English>{state.note}</English>
        </p>
      )}
      <p className="line-facts">
        <AsOf date={state.asOf} />
      </p>
      <SourcesFold ids={state.sources} names={names} />
    </Section>
  );
}

/** The corridor itself first; what serves it, and projects beside it, under a heading of their own. */
function CorridorSegments({ record, names }: { record: Corridor; names: Names }) {
  const { t } = useWords();
  const isOwn = (id: string) => names.segments[id]?.part === "corridor";
  const own = record.segments.filter(isOwn);
  const others = record.segments.filter((id) => !isOwn(id));
  return (
    <>
      <Section title={t("section.segments")} count={own.length}>
        <SegmentList ids={own} names={names} />
      </Section>
      {others.length > 0 && (
        <Section title={t("section.supporting")} count={others.length} fold="closed">
          <SegmentList ids={others} names={names} />
        </Section>
      )}
    </>
  );
}

/** Candidates apart: they were looked at, and no source ties them to the corridor. */
function CorridorFacilities({ record, names }: { record: Corridor; names: Names }) {
  const { t } = useWords();
  const known = record.facilities.filter((id) => names.facilities[id]);
  const isCandidate = (id: string) => names.facilities[id]?.tie === "candidate";
  const tied = known.filter((id) => !isCandidate(id) && names.facilities[id]?.kind !== "waypoint");
  const candidates = known.filter(isCandidate);
  return (
    <>
      {tied.length > 0 && (
        <Section title={t("section.facilities")} count={tied.length}>
          <FacilityList ids={tied} names={names} />
        </Section>
      )}
      {candidates.length > 0 && (
        <Section title={t("section.candidates")} count={candidates.length} fold="closed">
          <FacilityList ids={candidates} names={names} />
        </Section>
      )}
    </>
  );
}
