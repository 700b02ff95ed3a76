import { briefPages } from "../../../draw/brief/briefPages";
import { fillingBrief } from "../../../draw/brief/fillingBrief";
import { breath, type Wish } from "../wish";
import type { Sheets } from "./figureSheets";
import { loadBrief } from "./loadBrief";
import { pageWish } from "./sheetWish";

/** The brief on what is picked, a sheet a page. */
export async function briefSheets(wish: Wish): Promise<Sheets> {
  const { exportable, words, choice, signal } = wish;
  const { lengths, map } = await loadBrief(wish);
  await breath(signal);
  const [{ title }] = lengths;
  const page = {
    ...pageWish(exportable.index, words, { ...choice, colours: "light" }),
    title,
    description: title,
  };
  const brief = fillingBrief(lengths, page);
  const [first, ...rest] = briefPages(brief, page, map).map((sheet) => ({ sheet, said: null }));
  if (first === undefined) throw new Error("A brief has at least one page.");
  return [first, ...rest];
}
