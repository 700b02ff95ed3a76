import { XML_HEAD, xmlText } from "./xml";

/** As many letters as a cell of Excel holds; it repairs a file with more, and says that the file is broken. */
const MOST_LETTERS = 32_767;
const CUT = " … (more than a cell holds)";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Texts that are written at a time. */
const AT_A_TIME = 2000;

/**
 * The texts of a workbook, each once: a cell names its own by a number. Most stand in many cells, and so written a large workbook is a third of
 * what it would be with a text in every cell, and as much sooner packed.
 */
export class SharedTexts {
  readonly #places = new Map<string, number>();

  placeOf(text: string): number {
    const { size } = this.#places;
    const place = this.#places.get(text);
    if (place === undefined) this.#places.set(text, size);
    return place ?? size;
  }

  /** The part of the file that holds them, when all cells are written. */
  *pieces(): Iterable<string> {
    yield `${XML_HEAD}<sst xmlns="${MAIN}" uniqueCount="${this.#places.size}">`;
    let written: string[] = [];
    for (const text of this.#places.keys()) {
      written.push(itemXml(shortened(text)));
      if (written.length < AT_A_TIME) continue;
      yield written.join("");
      written = [];
    }
    yield `${written.join("")}</sst>`;
  }
}

/** Space at the ends is lost where nothing says that it counts. */
function itemXml(text: string): string {
  const space = /^\s|\s$|\s\s|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<si><t${space}>${xmlText(text)}</t></si>`;
}

function shortened(text: string): string {
  return text.length <= MOST_LETTERS ? text : text.slice(0, MOST_LETTERS - CUT.length) + CUT;
}
