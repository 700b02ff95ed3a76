import type { EntryOf } from "../../atlas/entry";
import { type Gap, seriesLine } from "../../atlas/participation/seriesLine";
import { MatrixLink } from "../explore/MatrixLink";
import { useWords } from "../locale/speech";
import { FirstOf } from "../part/FirstOf";
import { listedMeetings, MeetingRow } from "../part/MeetingList";
import { Said } from "../part/Prose";
import { Section } from "../part/Section";
import { PanelHead } from "./PanelHead";

type Props = { entry: EntryOf<"series"> };

export function SeriesPanel({ entry }: Props) {
  const { t } = useWords();
  const { record, meetings } = entry;
  return (
    <>
      <PanelHead
        kind={t("kind.series")}
        title={<Said text={record.names} />}
        lead={record.about && <Said text={record.about} />}
      />
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
  const { earlier, items } = seriesLine({ meetings: listedMeetings(meetings, names) }, id);
  return (
    <>
      {earlier > 0 && <p className="muted">{t("explore.earlier", { count: earlier })}</p>}
      <FirstOf items={items}>
        {(some) => (
          <ul className="rows rows-dated">
            {some.map((item) => (
              <li key={item.kind === "gap" ? `gap ${item.first}` : item.meeting.id}>
                {item.kind === "gap" ? <GapWords gap={item} /> : <MeetingRow meeting={item.meeting} />}
              </li>
            ))}
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
