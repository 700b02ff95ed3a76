import type { Corridor, Text } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { Conflicts } from "../part/Conflicts";
import { PlainNotes, SourcedNotes } from "../part/Notes";
import { OtherNames } from "../part/OtherNames";
import { Section, SectionIfAny } from "../part/Section";
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
      <SectionIfAny of={conflicts} title={t("section.conflicts")} isCounted fold="closed">
        <Conflicts conflicts={conflicts} names={names} />
      </SectionIfAny>
      <SectionIfAny of={aliases} title={t("section.names")} isCounted fold="closed">
        <OtherNames aliases={aliases} names={names} />
      </SectionIfAny>
      <SectionIfAny of={notes} title={t("section.notes")} fold="closed">
        <SourcedNotes notes={notes} names={names} />
      </SectionIfAny>
    </>
  );
}

interface NotesAndSourcesProps {
  record: { readonly notes: readonly (string | Text)[]; readonly sources: readonly string[] };
  names: Names;
  /** Whether the sources are folded away. */
  fold?: "closed";
}

/** Remarks as they were recorded, and the sources of the whole record. */
export function NotesAndSources({ record: { notes, sources }, names, fold }: NotesAndSourcesProps) {
  const { t } = useWords();
  return (
    <>
      <NoteSection title={t("section.notes")} notes={notes} />
      <Section title={t("section.sources")} count={sources.length} {...(fold && { fold })}>
        <Sources ids={sources} names={names} />
      </Section>
    </>
  );
}

interface NoteSectionProps {
  title: string;
  notes: readonly (string | Text)[];
  fold?: "closed";
}

/** What was recorded in sentences, if anything was. */
export function NoteSection({ notes, ...section }: NoteSectionProps) {
  return (
    <SectionIfAny of={notes} {...section}>
      <PlainNotes notes={notes} />
    </SectionIfAny>
  );
}
