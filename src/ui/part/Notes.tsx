import type { Names } from "../../atlas/entry";
import { SourcesFold } from "./Claim";
import { English } from "./Prose";

/** Remarks in English, as they were recorded. */
export function PlainNotes({ notes }: { notes: readonly string[] }) {
  return (
    <ul className="notes">
      {notes.map((note) => (
        <li key={note}>
          <English>{note}</English>
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
  notes: readonly { readonly text: string; readonly sources: readonly string[] }[];
  names: Names;
}) {
  return (
    <ul className="notes">
      {notes.map(({ text, sources }) => (
        <li key={text}>
          <English>{text}</English>
          <SourcesFold ids={sources} names={names} />
        </li>
      ))}
    </ul>
  );
}
