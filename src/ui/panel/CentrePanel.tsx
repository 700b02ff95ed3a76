import type { EntryOf } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { Figures } from "../part/Claim";
import { Conflicts } from "../part/Conflicts";
import { CountryLink } from "../part/CountryLink";
import { Fact, Facts } from "../part/Facts";
import { MeetingList } from "../part/MeetingList";
import { Milestones } from "../part/Milestones";
import { SourcedNotes } from "../part/Notes";
import { OtherNames } from "../part/OtherNames";
import { English, Said } from "../part/Prose";
import { Section } from "../part/Section";
import { Sources } from "../part/Sources";
import { PanelHead } from "./PanelHead";

type Props = { entry: EntryOf<"centre"> };

/** The ECO Clean Energy Centre. */
export function CentrePanel({ entry }: Props) {
  const { t } = useWords();
  const { record, names, meetings } = entry;
  return (
    <>
      <PanelHead kind={t("kind.centre")} title={<Said text={record.names} />}>
        <p className="lead">
          <Said text={record.summary} />
        </p>
      </PanelHead>
      <div className="section">
        <Facts>
          <Fact label={t("field.short")}>{record.short}</Fact>
          <Fact label={t("field.seat")}>
            <Said text={record.seat.city} />, <CountryLink id={record.seat.country} />
          </Fact>
        </Facts>
      </div>
      {record.figures.length > 0 && (
        <Section title={t("section.figures")}>
          <Figures figures={record.figures} names={names} />
        </Section>
      )}
      <Membership entry={entry} />
      <Section title={t("section.meetings")} count={meetings.length}>
        <MeetingList ids={meetings} names={names} />
      </Section>
      <Section title={t("section.milestones")} count={record.milestones.length} fold="open">
        <Milestones milestones={record.milestones} names={names} />
      </Section>
      <CentreRemarks entry={entry} />
    </>
  );
}

/** What each member has done towards the Centre, in a line; its panel has the dates and sources. */
function Membership({ entry: { membership } }: Props) {
  const { t } = useWords();
  return (
    <Section title={t("section.membership")}>
      <ul className="rows rows-tight">
        {Object.entries(membership).map(([id, centre]) => (
          <li key={id}>
            <span className="row-title">
              <CountryLink id={id} />
            </span>
            {centre && <English className="row-facts">{centre.standing}</English>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function CentreRemarks({ entry: { record, names } }: Props) {
  const { t } = useWords();
  return (
    <>
      {record.conflicts.length > 0 && (
        <Section title={t("section.conflicts")} count={record.conflicts.length} fold="closed">
          <Conflicts conflicts={record.conflicts} names={names} />
        </Section>
      )}
      {record.aliases.length > 0 && (
        <Section title={t("section.names")} count={record.aliases.length} fold="closed">
          <OtherNames aliases={record.aliases} names={names} />
        </Section>
      )}
      {record.notes.length > 0 && (
        <Section title={t("section.notes")} fold="closed">
          <SourcedNotes notes={record.notes} names={names} />
        </Section>
      )}
      <Section title={t("section.sources")} count={record.sources.length} fold="closed">
        <Sources ids={record.sources} names={names} />
      </Section>
    </>
  );
}
