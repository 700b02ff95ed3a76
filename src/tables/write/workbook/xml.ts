/** Text as XML takes it. Characters that XML 1.0 doesn't know are left out: a spreadsheet would refuse the file. */
export function xmlText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(UNKNOWN, "");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about.
const UNKNOWN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
