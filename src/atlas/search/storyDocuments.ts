import type { Atlas } from "../atlas";
import { documentOf } from "./documentOf";
import type { SearchDocument } from "./searchDocument";
import { spoken } from "./wordings";

/** A story is found by what its steps are called as well. */
export function storyDocuments({ stories }: Atlas): SearchDocument[] {
  return [...stories.values()].map(({ id, title, lead, steps }) =>
    documentOf({
      kind: "story",
      id,
      title,
      about: [...spoken(lead), ...steps.flatMap((step) => spoken(step.title))],
      details: [{ text: lead }],
    }),
  );
}
