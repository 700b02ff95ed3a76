import type { EntryOf } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { MeetingList } from "../part/MeetingList";
import { English, Said } from "../part/Prose";
import { Section } from "../part/Section";
import { PanelHead } from "./PanelHead";

export function SeriesPanel({ entry: { record, names, meetings } }: { entry: EntryOf<"series"> }) {
  const { t } = useWords();
  return (
    <>
      <PanelHead kind={t("kind.series")} title={<Said text={record.names} />}>
        {record.about && (
          <p className="lead">
            <English>{record.about}</English>
          </p>
        )}
      </PanelHead>
      <Section title={t("section.meetings")} count={meetings.length}>
        <MeetingList ids={meetings} names={names} />
      </Section>
    </>
  );
}
