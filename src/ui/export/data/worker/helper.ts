import type { TableId } from "../../../../tables/tableIds";
import type { PackedFile } from "../../../../tables/write/packed";
import { type DoneSheet, SheetWriter } from "../../../../tables/write/workbook/joined";
import type { Writer } from "../../../../tables/write/workbook/sharedTexts";
import type { WorkbookAbout } from "../../../../tables/write/workbook/writeWorkbook";
import { loadTable } from "./loadTable";

/** A sheet as far as those around it name it. */
export type SheetNamed = Pick<DoneSheet, "about" | "rows">;

/** What one of several that write a workbook is asked, one thing after the other: who it is, sheets, perhaps what lies around them, its texts. */
export interface HelperQuestions {
  readonly begin: { readonly base: string; readonly writer: Writer };
  readonly sheet: { readonly id: TableId; readonly place: number };
  readonly around: { readonly sheets: readonly SheetNamed[]; readonly about: WorkbookAbout };
  readonly texts: null;
}
export interface HelperAnswers {
  readonly begin: null;
  readonly sheet: DoneSheet;
  readonly around: readonly PackedFile[];
  readonly texts: readonly Uint8Array<ArrayBuffer>[];
}
export type HelperAsked = {
  readonly [Ask in keyof HelperQuestions]: { readonly ask: Ask; readonly of: HelperQuestions[Ask] };
}[keyof HelperQuestions];
export type HelperTold = { readonly answer: unknown } | { readonly problem: string };

let begun: { readonly base: string; readonly sheets: SheetWriter } | null = null;

/** Answers what it is asked, and keeps nothing of the bytes that it hands over. */
export async function answerHelper(asked: HelperAsked): Promise<void> {
  try {
    const answer = await answerTo(asked);
    const told: HelperTold = { answer };
    self.postMessage(told, { transfer: buffersOf(answer) });
  } catch (error) {
    const told: HelperTold = { problem: String(error) };
    self.postMessage(told);
  }
}

async function answerTo(asked: HelperAsked): Promise<HelperAnswers[keyof HelperAnswers]> {
  if (asked.ask === "begin") {
    const { base, writer } = asked.of;
    begun = { base, sheets: new SheetWriter(writer) };
    return null;
  }
  if (begun === null) throw new Error("This helper was asked before it was told who it is.");
  const { base, sheets } = begun;
  switch (asked.ask) {
    case "sheet":
      return sheets.sheet(await loadTable(base, asked.of.id), asked.of.place);
    case "around":
      return sheets.around(asked.of.sheets, asked.of.about);
    case "texts":
      return sheets.texts();
  }
}

/** What is large in an answer: handed over instead of copied. */
function buffersOf(answer: HelperAnswers[keyof HelperAnswers]): ArrayBufferLike[] {
  if (answer === null) return [];
  if ("file" in answer) return [answer.file.deflated.buffer];
  return answer.map((each) => ("deflated" in each ? each.deflated.buffer : each.buffer));
}
