/** A file that was made in the page. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** A browser reads the file some time after the click: where its address was revoked before, an empty file is saved. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, as a download. */
export function saveFile({ name, blob }: MadeFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/** The clipboard isn't there, or the reader or a frame doesn't allow it. */
export class NoClipboard extends Error {
  override name = "NoClipboard";
}

/** Puts a picture on the clipboard. Rejects with `NoClipboard` where the browser has none or doesn't allow it. */
export async function copyPicture(blob: Blob): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
  } catch (cause) {
    throw new NoClipboard("The picture couldn’t be copied.", { cause });
  }
}
