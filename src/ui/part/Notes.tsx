import { keyOf } from "../../atlas/asText";
import type { Text } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { SourcesFold } from "./Claim";
import { Said } from "./Prose";

/** Sentences as they were recorded. */
export function PlainNotes({ notes }: { notes: readonly (string | Text)[] }) {
  return (
    <ul className="notes">
      {notes.map((note) => (
        <li key={keyOf(note)}>
          <Said text={note} />
        </li>
      ))}
    </ul>
  );
}

/** Remarks with their sources. */
export function SourcedNotes({
  notes,
  names,
}: {
  notes: readonly { readonly text: string | Text; readonly sources: readonly string[] }[];
  names: Names;
}) {
  return (
    <ul className="notes">
      {notes.map(({ text, sources }) => (
        <li key={keyOf(text)}>
          <Said text={text} />
          <SourcesFold ids={sources} names={names} />
        </li>
      ))}
    </ul>
  );
}
