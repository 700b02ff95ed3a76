import { htmlOf, separated } from "./tableText";

/** Puts a table on the clipboard, for spreadsheets and for text. Rejects where the browser doesn't allow it. */
export async function copyTable(rows: readonly (readonly string[])[]): Promise<void> {
  const parts = { "text/html": htmlOf(rows), "text/plain": separated(rows, "\t") };
  const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })] as const);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
