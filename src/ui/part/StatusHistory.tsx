import type { DatedStatus } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { StatusChip } from "./Chip";
import { SourcesFold } from "./Claim";
import { DateText } from "./DateText";
import { Said } from "./Prose";

/** What was known of the state of a thing, oldest first. */
export function StatusHistory({ statuses, names }: { statuses: readonly DatedStatus[]; names: Names }) {
  return (
    <ol className="timeline">
      {statuses.map(({ status, date, note, sources }) => (
        <li key={`${date} ${status}`}>
          <p className="timeline-date">
            <DateText date={date} />
          </p>
          <StatusChip status={status} />
          {note && (
            <p>
              <Said text={note} />
            </p>
          )}
          <SourcesFold ids={sources} names={names} />
        </li>
      ))}
    </ol>
  );
}
