import type { EntryOf, MeetingLine } from "../../atlas/entry";
import { type Gap, seriesLine } from "../../atlas/participation/seriesLine";
import { MatrixLink } from "../explore/MatrixLink";
import { useWords } from "../locale/speech";
import { FirstOf } from "../part/FirstOf";
import { MeetingRow } from "../part/MeetingList";
import { English, Said } from "../part/Prose";
import { Section } from "../part/Section";
import { PanelHead } from "./PanelHead";

type Props = { entry: EntryOf<"series"> };

export function SeriesPanel({ entry }: Props) {
  const { t } = useWords();
  const { record, meetings } = entry;
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
        <MatrixLink filter={{ series: [record.id] }} />
        <SeriesMeetings entry={entry} />
      </Section>
    </>
  );
}

/** Meetings in time order. Where a number is missing between two, a row says so. */
function SeriesMeetings({ entry: { id, names, meetings } }: Props) {
  const { t } = useWords();
  const known = meetings.flatMap((each): (MeetingLine & { id: string })[] => {
    const line = names.meetings[each];
    return line ? [{ ...line, id: each }] : [];
  });
  const { earlier, items } = seriesLine({ meetings: known }, id);
  return (
    <>
      {earlier > 0 && <p className="muted">{t("explore.earlier", { count: earlier })}</p>}
      <FirstOf items={items}>
        {(some) => (
          <ul className="rows rows-dated">
            {some.map((item) =>
              item.kind === "gap" ? (
                <li key={`gap ${item.first}`}>
                  <GapWords gap={item} />
                </li>
              ) : (
                <li key={item.meeting.id}>
                  <MeetingRow id={item.meeting.id} line={item.meeting} />
                </li>
              ),
            )}
          </ul>
        )}
      </FirstOf>
    </>
  );
}

function GapWords({ gap: { first, last } }: { gap: Gap }) {
  const { t } = useWords();
  return (
    <span className="mark series-gap">
      {first === last
        ? t("explore.gap", { first: String(first) })
        : t("explore.gaps", { first: String(first), last: String(last) })}
    </span>
  );
}
