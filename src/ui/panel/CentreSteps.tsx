import { keyOf } from "../../atlas/asText";
import type { Country } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { SourcesFold } from "../part/Claim";
import { DateText } from "../part/DateText";
import { MeetingLink } from "../part/MeetingList";
import { Said } from "../part/Prose";

interface Props {
  steps: NonNullable<Country["centre"]>["steps"];
  names: Names;
}

/** A member's dated steps towards the Centre, in the order recorded. */
export function CentreSteps({ steps, names }: Props) {
  const { t } = useWords();
  if (steps.length === 0) return null;
  return (
    <ol className="timeline">
      {steps.map(({ kind, date, text, meeting, sources }) => (
        <li key={`${date} ${keyOf(text)}`}>
          <p className="timeline-date">
            {date ? <DateText date={date} /> : t("field.undated")}
            {kind !== "other" && <span className="mark">{t(`step.${kind}`)}</span>}
          </p>
          <p>
            <Said text={text} />
          </p>
          {meeting && (
            <p className="line-facts">
              <MeetingLink id={meeting} names={names} />
            </p>
          )}
          <SourcesFold ids={sources} names={names} />
        </li>
      ))}
    </ol>
  );
}
