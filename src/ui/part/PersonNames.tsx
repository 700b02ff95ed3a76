import { keyOf } from "../../atlas/asText";
import type { Meeting, Participation } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { officesAt } from "../../atlas/persons";
import { PickLink } from "./PickLink";
import { Said } from "./Prose";

interface Props {
  of: Pick<Participation, "party" | "persons" | "unnamed">;
  /** The days on which they were there. */
  meeting: Pick<Meeting, "start" | "end">;
  names: Pick<Names, "persons">;
}

/** Who spoke for a party at a meeting, each with the office of the day; of those whom no report names, the office alone. */
export function PersonNames({ of: { party, persons = [], unnamed = [] }, meeting, names }: Props) {
  return (
    <>
      {persons.map((id) => {
        const line = names.persons[id];
        if (line === undefined) return null;
        return (
          <span key={id}>
            <PickLink to={{ kind: "person", id }}>
              <Said text={line.names} />
            </PickLink>
            {officesAt(line, party, meeting).map(({ office }) => (
              <span key={keyOf(office)}>
                , <Said text={office} />
              </span>
            ))}
          </span>
        );
      })}
      {unnamed.map((office) => (
        <Said key={keyOf(office)} text={office} />
      ))}
    </>
  );
}
