import type { TableId } from "../../../tables/tableIds";
import type { PackedFile } from "../../../tables/write/packed";
import { type DoneSheet, SheetWriter } from "../../../tables/write/workbook/joined";
import type { Writer } from "../../../tables/write/workbook/sharedTexts";
import type { WorkbookAbout } from "../../../tables/write/workbook/writeWorkbook";
import { loadTable } from "./loadTable";

/** A sheet as far as those around it name it. */
export type SheetNamed = Pick<DoneSheet, "about" | "rows">;

/** Who one of several is that write a workbook: `base` is the site's folder. */
export interface HelperBegun {
  readonly base: string;
  readonly writer: Writer;
}

/** What it is asked then, one thing after the other: sheets, perhaps what lies around them all, and its texts. */
export interface HelperQuestions {
  readonly sheet: { readonly id: TableId; readonly place: number };
  readonly around: { readonly sheets: readonly SheetNamed[]; readonly about: WorkbookAbout };
  readonly texts: null;
}
export interface HelperAnswers {
  readonly sheet: DoneSheet;
  readonly around: readonly PackedFile[];
  readonly texts: readonly Uint8Array<ArrayBuffer>[];
}
export type HelperAsked = {
  readonly [Ask in keyof HelperQuestions]: { readonly ask: Ask; readonly of: HelperQuestions[Ask] };
}[keyof HelperQuestions];
export type HelperTold = { readonly answer: unknown } | { readonly problem: string };

type Answer = HelperAnswers[keyof HelperAnswers];

/** Has this worker answer what a helper is asked. It keeps nothing of the bytes that it hands over. */
export function becomeHelper({ base, writer }: HelperBegun): void {
  const sheets = new SheetWriter(writer);
  self.addEventListener("message", ({ data }: MessageEvent<HelperAsked>) => {
    answerTo(data, base, sheets).then(
      (answer) => tell({ answer }, buffersOf(answer)),
      (error: unknown) => tell({ problem: String(error) }, []),
    );
  });
}

const tell = (told: HelperTold, transfer: ArrayBufferLike[]) => self.postMessage(told, { transfer });

async function answerTo(asked: HelperAsked, base: string, sheets: SheetWriter): Promise<Answer> {
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
function buffersOf(answer: Answer): ArrayBufferLike[] {
  if ("files" in answer) return answer.files.map(({ deflated }) => deflated.buffer);
  return answer.map((each) => ("deflated" in each ? each.deflated.buffer : each.buffer));
}
