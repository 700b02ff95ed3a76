import type { Laid } from "../digest/setText";
import type { Piece } from "./briefPieces";

/** A page of a brief: its text from the top, and at the foot the documents that it is the first to cite. */
export interface BriefPage {
  readonly placed: readonly Placed[];
  readonly notes: readonly number[];
}

interface Placed {
  readonly piece: Piece;
  /** From the top of the text. */
  readonly y: number;
}

/** How much the notes of a page take of its height: they stand at its foot, under a line. */
export const NOTES = { over: 12, between: 1.5 } as const;

/** Pieces on as many pages as they need: what has to stay together does, a table's head comes again, and what is cited stands at the foot of the page. */
export function flowed(
  pieces: readonly Piece[],
  notes: readonly Laid[],
  height: number,
): readonly BriefPage[] {
  const pages: Page[] = [];
  let page = newPage(pages);
  for (const group of together(pieces)) {
    const added = citedFirst(group, pages);
    const foot = notesHeight([...page.notes, ...added], notes);
    if (page.y > 0 && page.y + heightOf(group) + foot > height) {
      page = newPage(pages);
      const [first] = group;
      if (first?.head) put({ ...first, laid: first.head }, page);
    }
    for (const piece of group) put(piece, page);
    page.notes.push(...added);
  }
  return pages;
}

/** The documents that no page has cited yet. */
function citedFirst(group: readonly Piece[], pages: readonly Page[]): readonly number[] {
  const seen = new Set(pages.flatMap((page) => page.notes));
  return [...new Set(group.flatMap(({ cites }) => cites))].filter((number) => !seen.has(number));
}

export function notesHeight(numbers: readonly number[], notes: readonly Laid[]): number {
  const each = numbers.map((number) => (notes[number - 1]?.height ?? 0) + NOTES.between);
  return each.length === 0 ? 0 : NOTES.over + each.reduce((sum, one) => sum + one, 0);
}

/** How far down a page its text and map go, and the notes at its foot, in px. */
export function filledBy({ placed, notes: numbers }: BriefPage, notes: readonly Laid[]): number {
  const lowest = Math.max(0, ...placed.map(({ piece, y }) => y + piece.laid.height));
  return lowest + notesHeight(numbers, notes);
}

interface Page extends BriefPage {
  readonly placed: Placed[];
  readonly notes: number[];
  /** Where the next piece may begin. */
  y: number;
}

/** One more page, after the others. */
function newPage(pages: Page[]): Page {
  const page: Page = { placed: [], notes: [], y: 0 };
  pages.push(page);
  return page;
}

function put(piece: Piece, page: Page): void {
  const y = page.y === 0 ? 0 : page.y + piece.gap;
  page.placed.push({ piece, y });
  page.y = y + piece.laid.height;
}

function together(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [[]];
  for (const piece of pieces) {
    groups.at(-1)?.push(piece);
    if (!piece.isKept) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

function heightOf(group: readonly Piece[]): number {
  return group.reduce((sum, { gap, laid }) => sum + gap + laid.height, 0);
}
