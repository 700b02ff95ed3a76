import { Fragment, type ReactNode } from "react";
import type { MeetingLine, Names } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { useNavigation } from "../wire/navigation";
import { FirstOf } from "./FirstOf";
import { PickLink } from "./PickLink";
import { Said } from "./Prose";
import { statusShort } from "./statusShort";

interface Props {
  ids: readonly string[];
  names: Names;
  /** What else is known of a meeting, under its title. */
  about?: (id: string) => ReactNode;
}

interface ListedMeeting extends MeetingLine {
  readonly id: string;
}

/** What an entry says of the meetings that it names, in the order given. */
export function listedMeetings(
  ids: readonly string[],
  { meetings }: Pick<Names, "meetings">,
): readonly ListedMeeting[] {
  return ids.flatMap((id) => {
    const line = meetings[id];
    return line ? [{ ...line, id }] : [];
  });
}

/** Meetings with date and place, in the order given. */
export function MeetingList({ ids, names, about }: Props) {
  return (
    <FirstOf items={listedMeetings(ids, names)}>
      {(some) => (
        <ul className="rows rows-dated">
          {some.map((meeting) => (
            <li key={meeting.id}>
              <MeetingRow meeting={meeting} />
              {about?.(meeting.id)}
            </li>
          ))}
        </ul>
      )}
    </FirstOf>
  );
}

/** A meeting in a line: when, what, where, and whether it is known to have been held. */
export function MeetingRow({ meeting }: { meeting: ListedMeeting }) {
  const words = useWords();
  const { front } = useNavigation();
  const { id, start, end, title, status } = meeting;
  return (
    <>
      <time className="row-date" dateTime={start}>
        {words.range(start, end)}
      </time>
      <PickLink to={{ kind: "meeting", id }} className="row-title">
        <Said text={title} />
      </PickLink>
      <span className="row-facts">
        <PlaceWords line={meeting} />
        {status !== "held" && (
          <span className={`mark is-${status}`}>{statusShort(meeting, front.horizon, words)}</span>
        )}
      </span>
    </>
  );
}

/** A meeting by its title, within other text. */
export function MeetingLink({ id, names }: { id: string; names: Pick<Names, "meetings"> }) {
  const line = names.meetings[id];
  if (!line) return null;
  return (
    <PickLink to={{ kind: "meeting", id }}>
      <Said text={line.title} />
    </PickLink>
  );
}

function PlaceWords({ line }: { line: MeetingLine }) {
  const { t, country } = useWords();
  if (line.format === "online") return <span>{t("field.place.online")}</span>;
  if (!line.city) return <span>{t("field.place.unknown")}</span>;
  return (
    <span>
      <Said text={line.city} />
      {line.country && <Fragment>, {country(line.country)}</Fragment>}
    </span>
  );
}
