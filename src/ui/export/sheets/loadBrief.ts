import type { Brief } from "../../../draw/brief/brief";
import type { SheetWish } from "../../../draw/sheet/mapSheet";
import { briefOf } from "../../brief/briefOf";
import { library } from "../../load/library";
import type { Wish } from "../wish";
import { exportableFor } from "./exportableFor";
import { extentOnSheet } from "./extentOnSheet";
import { creditsOf, keyOf, sheetWish } from "./sheetWish";

/** A brief with the map that stands in it; `null` for one without. */
export interface LoadedBrief {
  readonly brief: Brief;
  readonly map: SheetWish | null;
}

/** The brief on what is picked, under the title that the reader wrote, if any. Rejects where its facts can't be had. */
export async function loadBrief({ exportable, front, words, choice }: Wish): Promise<LoadedBrief> {
  const { picked } = exportable.view;
  const entry = picked && (await library.entry(picked.kind, picked.id));
  if (!entry) throw new Error("A brief is about what is picked, and nothing is.");
  const found = briefOf(entry, exportable.index, creditsOf(front, words), words);
  const brief = { ...found, title: choice.title.trim() || found.title };
  if (!brief.parts.some(({ part }) => part === "map")) return { brief, map: null };
  return { brief, map: await mapWish({ exportable, front, words, choice }) };
}

/** All of what is picked, in the colours of paper, wherever the reader has moved the map. */
async function mapWish(wish: Pick<Wish, "exportable" | "front" | "words" | "choice">): Promise<SheetWish> {
  const { front, words, choice } = wish;
  const view = { ...wish.exportable.view, explore: null };
  const exportable = await exportableFor(view, wish.exportable);
  const plain = { ...choice, colours: "light", hasLegend: true, hasLocator: true, hasRelief: false } as const;
  const found = await sheetWish(exportable, front, words, plain, undefined, keyOf);
  return { ...found, extent: extentOnSheet(exportable.index, view) };
}
