import type { Cell, Table } from "../../table";
import { letters } from "./cells";
import { XML_HEAD, xmlText } from "./xml";

/** A cell that leads to a document. */
interface CellLink {
  readonly at: string;
  readonly address: string;
}

/** Excel takes no more in a sheet. */
const MOST = 65_000;
/** It says that a file is broken where an address has a space in it, or is longer. */
const ADDRESS = /^https?:\/\/\S{1,2000}$/;

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Cells of a sheet that hold one address; where one holds several, a spreadsheet can't say which is meant. */
export function linksIn({ columns, rows }: Pick<Table, "columns" | "rows">): readonly CellLink[] {
  const places = columns.flatMap(({ type }, at) => (type === "link" || type === "links" ? [at] : []));
  const links = rows.flatMap((row, i) =>
    places.flatMap((at) => {
      const address = oneAddress(row[at] ?? null);
      return address === null ? [] : [{ at: `${letters(at)}${i + 2}`, address }];
    }),
  );
  return links.slice(0, MOST);
}

function oneAddress(cell: Cell): string | null {
  const [first, ...others] = typeof cell === "object" && cell !== null ? cell : [cell];
  return typeof first === "string" && others.length === 0 && ADDRESS.test(first) ? first : null;
}

/** What a sheet says of its links; nothing where it has none. */
export function hyperlinksXml(links: readonly CellLink[]): string {
  if (links.length === 0) return "";
  const each = links.map(({ at }, i) => `<hyperlink ref="${at}" r:id="rId${i + 1}"/>`);
  return `<hyperlinks>${each.join("")}</hyperlinks>`;
}

/** Where they lead, which lies in a file beside the sheet. */
export function linksPart(links: readonly CellLink[]): string {
  const each = links.map(
    ({ address }, i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE_RELATIONSHIPS}/hyperlink" Target="${xmlText(address)}" TargetMode="External"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}">${each.join("")}</Relationships>`;
}
