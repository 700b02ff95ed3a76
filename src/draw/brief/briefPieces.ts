import { cited, hairline } from "../digest/blocks/heading";
import { digestStyle } from "../digest/digestStyle";
import { beside, type Face, type Laid, padded, setText, stacked } from "../digest/setText";
import {
  type Brief,
  type BriefPart,
  type BriefSource,
  type BriefText,
  isWithNext,
  type ListPart,
  type TablePart,
} from "./brief";
import type { BriefStyle } from "./briefStyle";

/** What stands on one page, whatever comes before or after it. */
export interface Piece {
  readonly laid: Laid;
  /** Over it, but at the top of a page, in px. */
  readonly gap: number;
  /** Whether what follows has to be on the same page. */
  readonly isKept: boolean;
  /** Comes again over it at the top of a page: the head of a table. */
  readonly head: Laid | null;
  /** Whether the map stands in its place. */
  readonly isMap: boolean;
  /** The documents that it cites, by number. */
  readonly cites: readonly number[];
}

const PLAIN = { gap: 0, isKept: false, head: null, isMap: false, cites: [] } as const;

/** A brief in a width, piece by piece, in the order of reading. */
export function briefPieces(
  brief: Brief,
  address: string,
  width: number,
  style: BriefStyle,
): readonly Piece[] {
  const { gap } = style;
  const set = (text: string, face: Face, id: string) => setText(text, face, id, width);
  const words = (text: string, face: Face, id: string, over: number): Piece => ({
    ...PLAIN,
    ...{ laid: set(text, face, id), gap: over },
  });
  return [
    { ...words(brief.kind, style.kind, "kind", 0), isKept: true },
    { ...words(brief.title, style.title, "name", 2), isKept: true },
    { ...words(brief.finding, style.finding, "finding", 2), isKept: true },
    ...brief.lead.map((text, i) => ({
      ...words(cited(text), style.body, `lead-${i}`, gap.heading),
      cites: text.cites,
    })),
    ...brief.parts.flatMap((part, i) => partPieces(part, `part-${i}`, width, style)),
    ...brief.credits.map((line, i) =>
      words(line, style.note, `credits-${i}`, i === 0 ? gap.heading : gap.paragraph / 2),
    ),
    addressPiece(address, width, style),
  ].filter(({ laid }) => laid.height > 0);
}

function addressPiece(address: string, width: number, { note, gap }: BriefStyle): Piece {
  return {
    ...{ ...PLAIN, laid: leading(setText(address, note, "address", width), address) },
    gap: gap.paragraph / 2,
  };
}

/** A document as it stands at the foot of a page; it leads to where it is. */
export function noteLaid(
  { text, url }: BriefSource,
  number: number,
  width: number,
  { note }: BriefStyle,
): Laid {
  const stop = /[.!?…]$/.test(text) ? "" : ".";
  const said = url === null ? text : `${text}${stop} ${url}`;
  const laid = setText(`${number}  ${said}`, note, `source-${number}`, width);
  return url === null ? laid : leading(laid, url);
}

function leading(laid: Laid, link: string): Laid {
  return {
    height: laid.height,
    get shapes() {
      return laid.shapes.map((shape) => (shape.shape === "text" ? { ...shape, link } : shape));
    },
  };
}

function headingPiece(heading: string, id: string, width: number, { heading: face, gap }: BriefStyle): Piece {
  return { ...PLAIN, laid: setText(heading, face, `${id}-heading`, width), gap: gap.heading, isKept: true };
}

function partPieces(part: BriefPart, id: string, width: number, style: BriefStyle): readonly Piece[] {
  if (part.part === "map")
    return [{ ...PLAIN, laid: { height: part.height, shapes: [] }, gap: style.gap.heading, isMap: true }];
  const heading = headingPiece(part.heading, id, width, style);
  switch (part.part) {
    case "words":
      return [
        heading,
        ...part.texts.map((text, i) => ({
          ...PLAIN,
          ...{ laid: setText(cited(text), style.body, `${id}-${i}`, width), gap: style.gap.paragraph },
          cites: text.cites,
        })),
      ];
    case "list":
      return [heading, ...listPieces(part, id, width, style)];
    case "table":
      return [heading, ...tablePieces(part, id, width, style)];
  }
}

const INDENT = 12;

function listPieces(
  { items }: ListPart,
  id: string,
  width: number,
  { body, gap }: BriefStyle,
): readonly Piece[] {
  return items.map((item, i) => {
    const laid = beside([
      { left: 0, part: setText("•", body, `${id}-${i}-bullet`, INDENT) },
      { left: INDENT, part: setText(cited(item), body, `${id}-${i}`, width - INDENT) },
    ]);
    return { ...PLAIN, laid, gap: gap.paragraph, cites: item.cites };
  });
}

function tablePieces(
  { columns, rows }: TablePart,
  id: string,
  width: number,
  style: BriefStyle,
): readonly Piece[] {
  const inks = digestStyle(style.palette, 1);
  const row = (texts: readonly string[], face: Face, own: string): Laid => {
    const cells = texts.map((text, i) => {
      const before = columns.slice(0, i).reduce((sum, { share }) => sum + share, 0);
      const room = (columns[i]?.share ?? 0) * width - 8;
      return { left: before * width, part: setText(text, face, `${own}-${i}`, room) };
    });
    const line = hairline(`${own}-rule`, width, inks);
    const { cell } = style.gap;
    return stacked([padded(beside(cells), cell), line], 0);
  };
  const head = row(
    columns.map(({ name }) => name),
    style.head,
    `${id}-head`,
  );
  const body = rows.map((texts, i) => row(texts.map(cited), style.cell, `${id}-${i}`));
  return [
    { ...PLAIN, laid: head, gap: style.gap.paragraph / 2, isKept: true },
    ...body.map((laid, i) => ({
      ...{ ...PLAIN, laid, head, isKept: isWithNext(i, body.length) },
      cites: citesOf(rows[i] ?? []),
    })),
  ];
}

const citesOf = (texts: readonly BriefText[]) => texts.flatMap(({ cites }) => cites);
