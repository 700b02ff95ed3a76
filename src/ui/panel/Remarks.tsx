import type { Corridor } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { Conflicts } from "../part/Conflicts";
import { PlainNotes, SourcedNotes } from "../part/Notes";
import { OtherNames } from "../part/OtherNames";
import { Section } from "../part/Section";
import { Sources } from "../part/Sources";

/** How panels end: what is said besides of a thing, as far as there is any. */

interface RemarksProps {
  record: Pick<Corridor, "conflicts" | "aliases" | "notes">;
  names: Names;
}

/** Disagreements, other names and remarks with their sources, folded. */
export function Remarks({ record: { conflicts, aliases, notes }, names }: RemarksProps) {
  const { t } = useWords();
  return (
    <>
      {conflicts.length > 0 && (
        <Section title={t("section.conflicts")} count={conflicts.length} fold="closed">
          <Conflicts conflicts={conflicts} names={names} />
        </Section>
      )}
      {aliases.length > 0 && (
        <Section title={t("section.names")} count={aliases.length} fold="closed">
          <OtherNames aliases={aliases} names={names} />
        </Section>
      )}
      {notes.length > 0 && (
        <Section title={t("section.notes")} fold="closed">
          <SourcedNotes notes={notes} names={names} />
        </Section>
      )}
    </>
  );
}

interface NotesAndSourcesProps {
  record: { readonly notes: readonly string[]; readonly sources: readonly string[] };
  names: Names;
  /** Whether the sources are folded away. */
  fold?: "closed";
}

/** Remarks as they were recorded, and the sources of the whole record. */
export function NotesAndSources({ record: { notes, sources }, names, fold }: NotesAndSourcesProps) {
  const { t } = useWords();
  return (
    <>
      {notes.length > 0 && (
        <Section title={t("section.notes")}>
          <PlainNotes notes={notes} />
        </Section>
      )}
      <Section title={t("section.sources")} count={sources.length} {...(fold && { fold })}>
        <Sources ids={sources} names={names} />
      </Section>
    </>
  );
}
