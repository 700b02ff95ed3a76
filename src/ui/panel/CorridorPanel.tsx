import type { Corridor } from "../../atlas/atlas";
import type { EntryOf, Names } from "../../atlas/entry";
import { ownSegments } from "../../atlas/ownSegments";
import { useWords } from "../locale/speech";
import { Figures, SourcesFold } from "../part/Claim";
import { CorridorSwatch } from "../part/CorridorSwatch";
import { AsOf, LatestReport } from "../part/DateText";
import { FacilityList, SegmentList } from "../part/Lists";
import { MeetingList } from "../part/MeetingList";
import { Milestones } from "../part/Milestones";
import { Said } from "../part/Prose";
import { Section, SectionIfAny } from "../part/Section";
import { CorridorParties } from "./CorridorParties";
import { PanelHead } from "./PanelHead";
import { ProfileSection } from "./ProfileSection";
import { Remarks } from "./Remarks";

type Props = { entry: EntryOf<"corridor"> };

/** In the order in which people ask: what stands and what doesn't, its figures; then the rest. */
export function CorridorPanel({ entry }: Props) {
  const { t } = useWords();
  const { record, names, id } = entry;
  return (
    <>
      <CorridorHead record={record} id={id} />
      <State record={record} names={names} />
      <OwnSegments record={record} names={names} />
      <Section title={t("section.figures")}>
        <Figures figures={record.figures} names={names} />
      </Section>
      <ProfileSection corridor={id} />
      <OtherSegments record={record} names={names} />
      <CorridorFacilities record={record} names={names} />
      <Section title={t("section.parties")}>
        <CorridorParties parties={record.parties} names={names} />
      </Section>
      <CorridorMeetings entry={entry} />
      <Section title={t("section.milestones")} count={record.milestones.length} fold="closed">
        <Milestones milestones={record.milestones} names={names} />
      </Section>
      <Remarks record={record} names={names} />
    </>
  );
}

function CorridorHead({ record, id }: { record: Corridor; id: string }) {
  const { t } = useWords();
  const title = (
    <>
      <CorridorSwatch id={id} />
      <Said text={record.names} />
    </>
  );
  return (
    <PanelHead
      kind={t(record.role === "mission" ? "kind.corridor" : "kind.corridor.context")}
      title={title}
      lead={record.summary && <Said text={record.summary} />}
    />
  );
}

function State({ record: { state, latest }, names }: { record: Corridor; names: Names }) {
  const { t } = useWords();
  if (state === null) return null;
  return (
    <Section title={t("section.state")}>
      <p>
        <Said text={state.text} />
      </p>
      {state.note && (
        <p className="muted">
          <Said text={state.note} />
        </p>
      )}
      <p className="line-facts">
        <AsOf date={state.asOf} />
      </p>
      <LatestReport date={latest} />
      <SourcesFold ids={state.sources} names={names} />
    </Section>
  );
}

/** The corridor itself, with the status of each stretch. */
function OwnSegments({ record, names }: { record: Corridor; names: Names }) {
  const { t } = useWords();
  const { own } = segmentsOf(record, names);
  return (
    <SectionIfAny of={own} title={t("section.segments")} isCounted>
      <SegmentList ids={own} names={names} />
    </SectionIfAny>
  );
}

/** What serves it, and projects beside it. */
function OtherSegments({ record, names }: { record: Corridor; names: Names }) {
  const { t } = useWords();
  const { own, others } = segmentsOf(record, names);
  return (
    <SectionIfAny
      of={others}
      title={t("section.supporting")}
      isCounted
      fold={own.length > 0 ? "closed" : "open"}
    >
      <SegmentList ids={others} names={names} />
    </SectionIfAny>
  );
}

function segmentsOf({ segments }: Corridor, names: Names) {
  return ownSegments(segments, (id) => names.segments[id]?.part);
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
      <SectionIfAny of={tied} title={t("section.facilities")} isCounted>
        <FacilityList ids={tied} names={names} />
      </SectionIfAny>
      <SectionIfAny of={candidates} title={t("section.candidates")} isCounted fold="closed">
        <FacilityList ids={candidates} names={names} />
      </SectionIfAny>
    </>
  );
}

/** Meetings about the corridor itself; those about what it belongs to stand apart. */
function CorridorMeetings({ entry: { meetings, themeMeetings, names } }: Props) {
  const { t } = useWords();
  return (
    <>
      <Section title={t("section.meetings")} count={meetings.length}>
        <MeetingList ids={meetings} names={names} />
      </Section>
      <SectionIfAny of={themeMeetings} title={t("section.themeMeetings")} isCounted fold="closed">
        <MeetingList ids={themeMeetings} names={names} />
      </SectionIfAny>
    </>
  );
}
