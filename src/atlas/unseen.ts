/**
 * Signs that no reader sees and some programs choke on: control codes, halves of signs, marks that turn the direction of
 * writing, and code points that are none. XML forbids most of them.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/u;

/** The first such sign of a text as people write it, such as `U+0001`; `null` where there is none. */
export function unseenIn(text: string): string | null {
  const code = UNSEEN.exec(text)?.[0].codePointAt(0);
  return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The text with such signs spelt out, to be shown to whoever has to find them. */
export function withUnseenShown(text: string): string {
  return text.replace(new RegExp(UNSEEN, "gu"), (sign) => `‹${unseenIn(sign)}›`);
}
