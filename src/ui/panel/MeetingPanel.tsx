import type { EntryOf } from "../../atlas/entry";
import { MatrixLink } from "../explore/MatrixLink";
import { useWords } from "../locale/speech";
import { Conflicts } from "../part/Conflicts";
import { CorridorList } from "../part/Lists";
import { listedMeetings, MeetingRow } from "../part/MeetingList";
import { Said } from "../part/Prose";
import { Section, SectionIfAny } from "../part/Section";
import { useNavigation } from "../wire/navigation";
import { MeetingFacts } from "./MeetingFacts";
import { MeetingRoster } from "./MeetingRoster";
import { PanelHead } from "./PanelHead";
import { NoteSection, NotesAndSources } from "./Remarks";

type Props = { entry: EntryOf<"meeting"> };

/** In the order in which people ask: when and where, who took part, what came of it; then the rest. */
export function MeetingPanel({ entry }: Props) {
  const { t } = useWords();
  const { record, names } = entry;
  return (
    <>
      <PanelHead kind={t("kind.meeting")} title={<Said text={record.title} />} />
      <MeetingFacts entry={entry} />
      <Section title={t("section.parties")}>
        <MeetingRoster meeting={record} names={names} />
      </Section>
      <NoteSection title={t("section.outcomes")} notes={record.outcomes} />
      <MeetingCorridors entry={entry} />
      <NoteSection title={t("section.documents")} notes={record.documents} />
      <InSeries entry={entry} />
      <MeetingWays entry={entry} />
      <SectionIfAny of={record.conflicts} title={t("section.conflicts")} isCounted>
        <Conflicts conflicts={record.conflicts} names={names} />
      </SectionIfAny>
      <NotesAndSources record={record} names={names} />
    </>
  );
}

/** Ways from here: into the reader's calendar, and into the matrix of its series. */
function MeetingWays({ entry: { id, record } }: Props) {
  const { t } = useWords();
  const { base = "" } = useNavigation();
  return (
    <>
      <MatrixLink filter={{ series: [record.series] }} />
      <p className="matrix-link">
        <a href={`${base}meeting/${id}.ics`}>{t("explore.ics")}</a>
      </p>
    </>
  );
}

function MeetingCorridors({ entry: { record, names } }: Props) {
  const { t } = useWords();
  if (record.corridors.length + record.themes.length === 0) return null;
  return (
    <Section title={t("section.corridors")}>
      <CorridorList ids={record.corridors} names={names} />
      {record.themes.length > 0 && (
        <div className="group">
          <h4>{t("field.byTheme")}</h4>
          <CorridorList ids={record.themes} names={names} />
        </div>
      )}
    </Section>
  );
}

/** The meetings before and after it, so that a reader can walk through the series. */
function InSeries({ entry: { before, after, names } }: Props) {
  const { t } = useWords();
  const steps = [
    { label: t("field.before"), id: before },
    { label: t("field.after"), id: after },
  ];
  const known = steps.flatMap(({ label, id }) =>
    listedMeetings(id === null ? [] : [id], names).map((meeting) => ({ label, meeting })),
  );
  return (
    <SectionIfAny of={known} title={t("section.inSeries")}>
      {known.map(({ label, meeting }) => (
        <div className="group" key={label}>
          <h4>{label}</h4>
          <div className="row">
            <MeetingRow meeting={meeting} />
          </div>
        </div>
      ))}
    </SectionIfAny>
  );
}
