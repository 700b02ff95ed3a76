import type { TableId } from "../../../tables/tableIds";
import { type DoneSheet, joined } from "../../../tables/write/workbook/joined";
import type { WorkbookAbout } from "../../../tables/write/workbook/writeWorkbook";
import type { HelperAnswers, HelperAsked, HelperBegun, HelperQuestions, HelperTold } from "./helper";

/** More than this many write no sooner: the longest sheet is a fifth of all. */
const MOST_HELPERS = 4;

/**
 * A workbook of whole tables, written by as many workers as the machine has processors: each fetches a table, writes its sheet and packs it, and
 * takes the next. Rejects where that can't be; a worker may have none of its own, or no native compression.
 */
export async function writtenTogether(
  {
    base,
    ids,
    about,
  }: { readonly base: string; readonly ids: readonly TableId[]; readonly about: WorkbookAbout },
  onSheet: (sheet: DoneSheet) => void,
): Promise<BlobPart[]> {
  const writers = Math.min(MOST_HELPERS, navigator.hardwareConcurrency);
  const helpers = Array.from(
    { length: writers },
    (_, writer) => new Helper({ base, writer: { writer, writers } }),
  );
  try {
    const sheets = await sheetsBy(helpers, ids, onSheet);
    const named = sheets.map(({ about, rows }) => ({ about, rows }));
    const around = (await helpers[0]?.ask("around", { sheets: named, about })) ?? [];
    const texts = await Promise.all(helpers.map((helper) => helper.ask("texts", null)));
    return await joined([...around, ...sheets.flatMap(({ files }) => files)], texts, about.date);
  } finally {
    for (const helper of helpers) helper.stop();
  }
}

/** The sheets in their order. The longest tables are near the end of the list, and are begun with. */
async function sheetsBy(
  helpers: readonly Helper[],
  ids: readonly TableId[],
  onSheet: (sheet: DoneSheet) => void,
): Promise<DoneSheet[]> {
  const left = [...ids.entries()];
  const done: DoneSheet[] = [];
  await Promise.all(
    helpers.map(async (helper) => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) {
        const [place, id] = next;
        const sheet = await helper.ask("sheet", { id, place });
        done[place] = sheet;
        onSheet(sheet);
      }
    }),
  );
  return done;
}

/** A worker like this one, asked one thing at a time. */
class Helper {
  readonly #worker = new Worker(self.location.href, { type: "module" });

  constructor(begun: HelperBegun) {
    this.#worker.postMessage(begun);
  }

  ask<Ask extends keyof HelperQuestions>(ask: Ask, of: HelperQuestions[Ask]): Promise<HelperAnswers[Ask]> {
    return new Promise((resolve, reject) => {
      this.#worker.onerror = () => reject(new Error("A helper of this worker can't be had."));
      this.#worker.onmessage = ({ data }: MessageEvent<HelperTold>) => {
        if ("problem" in data) reject(new Error(data.problem));
        else resolve(data.answer as HelperAnswers[Ask]);
      };
      this.#worker.postMessage({ ask, of } as HelperAsked);
    });
  }

  stop(): void {
    this.#worker.terminate();
  }
}
