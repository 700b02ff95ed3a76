import { NoClipboard } from "./NoClipboard";

/** Puts a text on the clipboard. Rejects with `NoClipboard` where the browser has none or doesn't allow it. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (cause) {
    throw new NoClipboard("The text couldn’t be copied.", { cause });
  }
}
