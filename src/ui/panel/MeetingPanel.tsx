import type { EntryOf } from "../../atlas/entry";
import { MatrixLink } from "../explore/MatrixLink";
import { useWords } from "../locale/speech";
import { Conflicts } from "../part/Conflicts";
import { CorridorList } from "../part/Lists";
import { MeetingRow } from "../part/MeetingList";
import { PlainNotes } from "../part/Notes";
import { Said } from "../part/Prose";
import { Section } from "../part/Section";
import { useNavigation } from "../wire/navigation";
import { MeetingFacts } from "./MeetingFacts";
import { MeetingRoster } from "./MeetingRoster";
import { PanelHead } from "./PanelHead";
import { NotesAndSources } from "./Remarks";

type Props = { entry: EntryOf<"meeting"> };

export function MeetingPanel({ entry }: Props) {
  const { t } = useWords();
  const { record, names } = entry;
  return (
    <>
      <PanelHead kind={t("kind.meeting")} title={<Said text={record.title} />} />
      <MeetingFacts entry={entry} />
      <MeetingWays entry={entry} />
      {record.outcomes.length > 0 && (
        <Section title={t("section.outcomes")}>
          <PlainNotes notes={record.outcomes} />
        </Section>
      )}
      <Section title={t("section.parties")}>
        <MeetingRoster meeting={record} names={names} />
      </Section>
      <MeetingCorridors entry={entry} />
      {record.documents.length > 0 && (
        <Section title={t("section.documents")}>
          <PlainNotes notes={record.documents} />
        </Section>
      )}
      <InSeries entry={entry} />
      {record.conflicts.length > 0 && (
        <Section title={t("section.conflicts")} count={record.conflicts.length}>
          <Conflicts conflicts={record.conflicts} names={names} />
        </Section>
      )}
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
    ["field.before", before],
    ["field.after", after],
  ] as const;
  const known = steps.filter(([, id]) => id !== null && names.meetings[id]);
  if (known.length === 0) return null;
  return (
    <Section title={t("section.inSeries")}>
      {known.map(([label, id]) => (
        <div className="group" key={label}>
          <h4>{t(label)}</h4>
          <div className="row">{id && <MeetingRow id={id} line={names.meetings[id]!} />}</div>
        </div>
      ))}
    </Section>
  );
}
