import { XML_HEAD, xmlText } from "./xml";

/** As many letters as a cell of Excel holds; it repairs a file with more, and says that the file is broken. */
const MOST_LETTERS = 32_767;
const CUT = " … (more than a cell holds)";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Texts that are written at a time, and that lie together where several write. */
const BLOCK = 1000;

/** Who of several that write a workbook at once, counted from 0. */
export interface Writer {
  readonly writer: number;
  readonly writers: number;
}

const ALONE: Writer = { writer: 0, writers: 1 };

/**
 * The texts of a workbook, each once: a cell names its own by a number. Most stand in many cells, and so written a large workbook is a third of
 * what it would be with a text in every cell, and as much sooner packed. Where several write, each has every so manieth block of the places for
 * itself, so that none asks another; a text may then be there once for each of them.
 */
export class SharedTexts {
  readonly #places = new Map<string, number>();
  readonly #writer: Writer;

  constructor(writer = ALONE) {
    this.#writer = writer;
  }

  placeOf(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const { writer, writers } = this.#writer;
    const own = this.#places.size;
    const inBlock = own % BLOCK;
    const place = (((own - inBlock) / BLOCK) * writers + writer) * BLOCK + inBlock;
    this.#places.set(text, place);
    return place;
  }

  /** Its blocks, when all its cells are written. Where others write too, the last is filled up, so that theirs lie where they think. */
  *blocks(): Iterable<string> {
    let items: string[] = [];
    for (const text of this.#places.keys()) {
      items.push(itemXml(shortened(text)));
      if (items.length < BLOCK) continue;
      yield items.join("");
      items = [];
    }
    if (items.length === 0) return;
    yield items.join("") + (this.#writer.writers > 1 ? EMPTY.repeat(BLOCK - items.length) : "");
  }
}

/** The part of the file that holds all texts: blocks of the writers in turn. Who has fewer than another leaves places that no cell names. */
export function* textsPart<Block>(writers: readonly Iterable<Block>[]): Iterable<Block | string> {
  yield `${XML_HEAD}<sst xmlns="${MAIN}">`;
  const left = writers.map((blocks) => blocks[Symbol.iterator]());
  for (;;) {
    const row = left.map((blocks) => blocks.next());
    if (row.every(({ done }) => done)) break;
    for (const next of row) yield next.done ? EMPTY.repeat(BLOCK) : next.value;
  }
  yield "</sst>";
}

const EMPTY = "<si><t/></si>";

/** Space at the ends is lost where nothing says that it counts. */
function itemXml(text: string): string {
  const space = /^\s|\s$|\s\s|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<si><t${space}>${xmlText(text)}</t></si>`;
}

function shortened(text: string): string {
  return text.length <= MOST_LETTERS ? text : text.slice(0, MOST_LETTERS - CUT.length) + CUT;
}
