import type { Atlas, Source } from "../atlas";
import { everyEntry } from "../entryOf";
import { everyPart } from "../everyPart";
import { grouped } from "../grouped";
import type { Detail, SearchDocument, Target } from "./searchDocument";

/**
 * A source leads to the first thing that cites it, in the order of `everyEntry`. One that nothing cites has nowhere to
 * lead, and is left out.
 */
export function sourceDocuments(atlas: Atlas): SearchDocument[] {
  return [...atlas.sources.values()].flatMap((source) => {
    const [to] = citations(atlas, source.id);
    return to ? [sourceDocument(source, to)] : [];
  });
}

function sourceDocument({ title, publisher, date }: Source, to: Target): SearchDocument {
  const said: Detail[] = title === null ? [] : [{ text: { en: publisher } }];
  const dated: Detail[] = date === null ? [] : [{ dates: [date] }];
  return {
    kind: "source",
    to,
    title: { en: title ?? publisher },
    details: [...said, ...dated],
  };
}

/** What cites a document, corridors first. */
const citations = grouped<Target>(function* (atlas) {
  for (const entry of everyEntry(atlas))
    for (const source of sourcesIn(entry.record)) yield [source, foundAt(entry, atlas)];
});

/** The Centre is found once: under its own name, not as an organisation. */
function foundAt({ kind, id }: Target, { centre }: Atlas): Target {
  return id === centre.id ? { kind: "centre", id } : { kind, id };
}

function sourcesIn(record: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  everyPart({ where: "", raw: record }, ({ record: { sources } }) => {
    for (const id of [sources].flat()) if (typeof id === "string") found.add(id);
  });
  return found;
}
