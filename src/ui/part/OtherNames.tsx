import type { Corridor } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { SourcesFold } from "./Claim";
import { Said } from "./Prose";

/** Other names that documents use, each in its language. */
export function OtherNames({ aliases, names }: { aliases: Corridor["aliases"]; names: Names }) {
  return (
    <ul className="notes">
      {aliases.map(({ name, language, use, sources }) => (
        <li key={`${language} ${name}`}>
          <span className="alias" lang={language}>
            {name}
          </span>
          {use && <Said className="muted" text={use} />}
          <SourcesFold ids={sources} names={names} />
        </li>
      ))}
    </ul>
  );
}
