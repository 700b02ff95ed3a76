import { keyOf } from "../../atlas/asText";
import type { Country } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { Confidence, SourcesFold } from "../part/Claim";
import { Said } from "../part/Prose";

interface Props {
  targets: Country["targets"];
  names: Names;
}

/** What a country has set itself, in its own year. */
export function Targets({ targets, names }: Props) {
  return (
    <ul className="rows targets">
      {targets.map(({ text, year, confidence, note, sources }) => (
        <li key={keyOf(text)}>
          {year !== null && <span className="target-year">{year}</span>}
          <Said text={text} />
          {note && (
            <span className="row-note">
              <Said text={note} />
            </span>
          )}
          <Confidence confidence={confidence} />
          <SourcesFold ids={sources} names={names} />
        </li>
      ))}
    </ul>
  );
}
