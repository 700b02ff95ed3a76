import type { Country } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { Confidence, SourcesFold } from "../part/Claim";
import { English } from "../part/Prose";

interface Props {
  targets: Country["targets"];
  names: Names;
}

/** What a country has set itself, in its own year. */
export function Targets({ targets, names }: Props) {
  return (
    <ul className="rows targets">
      {targets.map(({ text, year, confidence, note, sources }) => (
        <li key={text}>
          {year !== null && <span className="target-year">{year}</span>}
          <English>{text}</English>
          {note && <English className="row-note">{note}</English>}
          <Confidence confidence={confidence} />
          <SourcesFold ids={sources} names={names} />
        </li>
      ))}
    </ul>
  );
}
