import { keptTogether } from "../flat/keptTogether";
import { type Path, pathShape, rectangle, type Shape, type TextShape, textShape } from "../flat/shapes";
import { wrapped } from "../flat/wrapped";
import { codeBars } from "./codeBars";
import type { PageWish } from "./mapSheet";

export const CREDIT = { size: 9, lineHeight: 11.5, weight: 400 } as const;
/** Side of the code, and its distance from the text. */
export const CODE = 52;
const CODE_GAP = 16;
/** Of an address that is read and not only followed. */
const MOST_LETTERS = 200;
/** Of a line of credits: none of them is cut. */
const MOST_LINES = Number.POSITIVE_INFINITY;

/** Source, date, licence and disclaimer, then the address; and the address as a code where it is wanted. */
export function creditShapes(at: { x: number; y: number; width: number }, wish: PageWish): Shape[] {
  const credits = creditLines(wish, at.width);
  const address = addressLines(wish, at.width);
  const baseline = at.y + CREDIT.size * 0.9;
  const text = (id: string, lines: string[], whole: string, from: number): TextShape =>
    textShape({
      ...{ id, name: wish.layerName("credits"), lines, whole, ...CREDIT },
      at: [at.x, baseline + from * CREDIT.lineHeight],
      fill: wish.palette.ink.countryText,
      width: textWidthOf(wish, at.width),
    });
  return [
    text("credits", credits, wish.credits.join(" "), 0),
    { ...text("address", address, wish.address, credits.length), link: wish.address },
    ...(wish.hasCode ? codeShapes(at, wish) : []),
  ];
}

export function creditLines(wish: PageWish, width: number): string[] {
  return wish.credits.flatMap((line) =>
    wrapped(keptTogether(line), CREDIT, textWidthOf(wish, width), MOST_LINES).map(withPlainSpaces),
  );
}

/** Once it is in lines, a text is searched and copied with the spaces that it was written with. */
function withPlainSpaces(line: string): string {
  return line.replaceAll("\u00a0", " ");
}

export function addressLines(wish: PageWish, width: number): string[] {
  return wrapped(readable(wish.address), CREDIT, textWidthOf(wish, width), 2);
}

/** An address as people read it: one that holds a whole story goes on in the link and the code alone. */
function readable(address: string): string {
  return address.length > MOST_LETTERS ? address.replace(/#.*$/, "#…") : address;
}

function textWidthOf({ hasCode }: PageWish, width: number): number {
  return hasCode ? width - CODE - CODE_GAP : width;
}

/** The code in one shape; nothing for an address that is too long for any code. */
function codeShapes({ x, y, width }: { x: number; y: number; width: number }, wish: PageWish): Shape[] {
  const paths = codePaths(wish.address, x + width - CODE, y, CODE);
  if (paths === null) return [];
  return [pathShape({ id: "code", name: wish.address, paths, fill: wish.palette.ink.capitalText })];
}

/** An address as a QR code: its dark bars, in a square whose upper left corner and side are given. */
export function codePaths(address: string, left: number, top: number, side: number): readonly Path[] | null {
  const code = codeBars(address, ["L"]);
  if (code === null) return null;
  const module = side / code.side;
  return code.bars.map(
    ({ x, y, width }): Path => rectangle(left + x * module, top + y * module, width * module, module),
  );
}
