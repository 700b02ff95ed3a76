import * as v from "valibot";
import { AtlasRecord } from "./schema";

const { words, questions, countries, abbreviations } = AtlasRecord.entries;
const Said = v.object({ words, questions, countries, abbreviations });

/**
 * What `atlas.json` says to readers, read without the rest of the facts. Nothing, where there is a mistake in it: `readAtlas` tells of it,
 * and the page that shows that has words too.
 */
export function saidOfAtlas(text = "{}"): v.InferOutput<typeof Said> {
  const { success, output } = v.safeParse(Said, parsed(text));
  return success ? output : { questions: [], countries: {}, abbreviations: [] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
