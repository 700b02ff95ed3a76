import { remembered } from "./remembered";
import { widthInEm } from "./textWidth";

interface Face {
  readonly size: number;
  readonly weight: number;
}

/** Widths of words in em, by their weight: a page is set again and again until it fits, in the same words. */
const wordsAt = remembered((weight: number) => remembered((word: string) => widthInEm(word, weight, 0)));

/**
 * Lines of a text, each at most `width` px wide. What a no-break space holds together is on one line where it
 * fits there. Words that are longer than a line are broken, after a dash if they have one; what doesn't fit into `most` lines ends in “…”.
 */
export function wrapped(text: string, { size, weight }: Face, width: number, most: number): string[] {
  const emOf = wordsAt(weight);
  const fits = (line: string) => emOf(line) * size <= width;
  const space = emOf(" ");
  const lines: string[] = [];
  let em = 0;
  for (const word of text.split(LOOSE).flatMap((each) => held(each, fits))) {
    const longer = em + space + emOf(word);
    if (lines.length > 0 && longer * size <= width) {
      lines[lines.length - 1] += ` ${word}`;
      em = longer;
    } else {
      lines.push(word);
      em = emOf(word);
    }
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const letters = [...kept[most - 1]!];
  while (letters.length > 1 && !fits(`${letters.join("")}…`)) letters.pop();
  return [...kept.slice(0, -1), `${letters.join("").trimEnd()}…`];
}

const LOOSE = /[^\S\u00a0]+/;

function held(words: string, fits: (line: string) => boolean): string[] {
  if (words === "") return [];
  return fits(words) ? [words] : released(words, fits).flatMap((word) => pieces(word, fits));
}

/** So few letters aren't left alone on a line: a raised number, “г.)”. */
const FEW = 3;

/** What was held together word by word, but for a last one of few letters, which stays with the word before it where both fit. */
function released(words: string, fits: (line: string) => boolean): string[] {
  const found: string[] = [];
  for (const word of words.split("\u00a0")) {
    const longer = `${found.at(-1) ?? ""}\u00a0${word}`;
    if (found.length > 0 && word.length <= FEW && fits(longer)) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found;
}

function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (word === "" || fits(word)) return word === "" ? [] : [word];
  const parts = word.split(/(?<=[-–—])/);
  return filled(parts.every(fits) ? parts : [...word], fits);
}

/** Each piece takes as many of the parts as fit. */
function filled(parts: readonly string[], fits: (line: string) => boolean): string[] {
  const found: string[] = [""];
  for (const part of parts) {
    if (found.at(-1) !== "" && !fits(found.at(-1) + part)) found.push(part);
    else found[found.length - 1] += part;
  }
  return found;
}
