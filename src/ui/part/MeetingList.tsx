import { Fragment, type ReactNode } from "react";
import type { MeetingLine, Names } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { FirstOf } from "./FirstOf";
import { PickLink } from "./PickLink";
import { Said } from "./Prose";

interface Props {
  ids: readonly string[];
  names: Names;
  /** What else is known of a meeting, under its title. */
  about?: (id: string) => ReactNode;
}

/** Meetings with date and place, in the order given. */
export function MeetingList({ ids, names, about }: Props) {
  const known = ids.filter((id) => names.meetings[id]);
  return (
    <FirstOf items={known}>
      {(some) => <MeetingRows ids={some} names={names} {...(about && { about })} />}
    </FirstOf>
  );
}

function MeetingRows({ ids, names, about }: Props) {
  return (
    <ul className="rows rows-dated">
      {ids.map((id) => (
        <li key={id}>
          <MeetingRow id={id} line={names.meetings[id]!} />
          {about?.(id)}
        </li>
      ))}
    </ul>
  );
}

/** A meeting in a line: when, what, where, and whether it is known to have been held. */
export function MeetingRow({ id, line }: { id: string; line: MeetingLine }) {
  const { t, range } = useWords();
  return (
    <>
      <time className="row-date" dateTime={line.start}>
        {range(line.start, line.end)}
      </time>
      <PickLink to={{ kind: "meeting", id }} className="row-title">
        <Said text={line.title} />
      </PickLink>
      <span className="row-facts">
        <PlaceWords line={line} />
        {line.status !== "held" && (
          <span className={`mark is-${line.status}`}>{t(`meetingStatus.${line.status}.short`)}</span>
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
