import { inRun } from "../flat/inRun";

/** What stands for longer words: each of its forms, as texts have them, and the words. */
export interface Abbreviation {
  readonly short: readonly string[];
  readonly long: string;
}

/** The abbreviations that are in what a page says, spelled out in a run, but those of which the words stand there as well: `ADB: Asian Development Bank`. */
export function spelledOut(register: readonly Abbreviation[], said: unknown): string {
  const text = stringsIn(said).join("\n");
  const found = register.flatMap(({ short, long }) => {
    const own = short.find((each) => isWordIn(each, text));
    return own === undefined || text.includes(long) ? [] : [`${own}:\u00a0${long}`];
  });
  return inRun(found);
}

/** As a word of its own: what follows an apostrophe or a hyphen is its ending, but a longer abbreviation that begins alike is another. */
function isWordIn(short: string, text: string): boolean {
  const plain = short.replaceAll(/[()]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\d-])${plain}(?![\\p{L}\\d]|-\\p{Lu})`, "u").test(text);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
