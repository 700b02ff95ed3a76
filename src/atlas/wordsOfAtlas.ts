import * as v from "valibot";
import { AtlasWords } from "./schema";
import { isRecord } from "./spot";

/** `words` of `atlas.json`, read without the rest of the facts; none where there is a mistake in them, of which `readAtlas` tells. */
export function wordsOfAtlas(text = "{}"): v.InferOutput<typeof AtlasWords> {
  const { success, output } = v.safeParse(AtlasWords, wordsIn(text));
  return success ? output : {};
}

function wordsIn(text: string): unknown {
  try {
    const record: unknown = JSON.parse(text);
    return isRecord(record) ? record["words"] : {};
  } catch {
    return {};
  }
}
