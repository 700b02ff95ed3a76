import type { AtlasIndex } from "../../../atlas/atlasIndex";
import type { Brief } from "../../../draw/brief/brief";
import type { SheetWish } from "../../../draw/sheet/mapSheet";
import { type Extent, extentOfPicked } from "../../../scene/extent";
import { roomAround } from "../../../scene/roomAround";
import { followsGrid } from "../../../scene/scene";
import type { View } from "../../../view/view";
import { briefOf, briefOfTwo } from "../../brief/briefOf";
import type { Pair } from "../../digest/comparisonRows";
import { loadPair } from "../../digest/loadPair";
import { libraryOn } from "../../load/past";
import type { AllWords } from "../../locale/words";
import { comparedIn } from "../beside";
import type { Wish } from "../wish";
import { exportableFor } from "./exportableFor";
import { extentOnSheet } from "./extentOnSheet";
import { creditsOf, gridCredits, hasGrid, keyOf, sheetWish } from "./sheetWish";

/** A brief with the map that stands in it; `null` for one without. */
export interface LoadedBrief {
  readonly brief: Brief;
  readonly map: SheetWish | null;
}

/** The brief on what is picked, or on it and another, under the title that the reader wrote, if any. Rejects where its facts can't be had. */
export async function loadBrief({ exportable, words, choice }: Wish): Promise<LoadedBrief> {
  const wish = { exportable, words, choice };
  const compared = comparedIn(exportable, choice);
  if (compared !== null) return loadOfTwo(compared.pair, wish);
  const { picked, date } = exportable.view;
  const library = await libraryOn(date);
  const entry = picked && (await library.entry(picked.kind, picked.id));
  if (!entry) throw new Error("A brief is about what is picked, and nothing is.");
  const found = briefOf(entry, exportable.index, creditsOf(exportable.index, words), words);
  const brief = { ...found, title: choice.title.trim() || found.title };
  if (!brief.parts.some(({ part }) => part === "map")) return { brief, map: null };
  const map = await mapWish(wish, extentOnSheet(exportable.index, viewAlone(exportable.view)));
  return withMap(brief, map, words);
}

/** A brief with its map, and whose ground that stands on. */
function withMap(brief: Brief, map: SheetWish, words: AllWords): LoadedBrief {
  const credits = [
    ...brief.credits,
    ...gridCredits(hasGrid(map.ground) || followsGrid(map.scene.marks), words),
  ];
  return { brief: { ...brief, credits }, map };
}

type Asked = Pick<Wish, "exportable" | "words" | "choice">;

/** Two members beside each other, and a map of both. */
async function loadOfTwo(compared: Pair<string>, wish: Asked): Promise<LoadedBrief> {
  const { exportable, words, choice } = wish;
  const { index } = exportable;
  const found = briefOfTwo(
    await loadPair(compared, exportable.view.date),
    index,
    creditsOf(index, words),
    words,
  );
  const brief = { ...found, title: choice.title.trim() || found.title };
  const view = { ...exportable.view, picked: null };
  const map = await mapWish({ ...wish, exportable: { ...exportable, view } }, extentOfTwo(compared, index));
  return withMap(brief, map, words);
}

function extentOfTwo(compared: Pair<string>, index: AtlasIndex): Extent {
  const boxes = compared.flatMap((id) => {
    const box = extentOfPicked(index, { kind: "member", id });
    return box === null ? [] : [box];
  });
  if (boxes.length === 0) return index.extent.whole;
  const most = (each: (box: Extent) => number) => Math.max(...boxes.map(each));
  return roomAround([
    -most(([west]) => -west),
    -most(([, south]) => -south),
    most(([, , east]) => east),
    most(([, , , north]) => north),
  ]);
}

const viewAlone = (view: View): View => ({ ...view, explore: null });

/** All of what is picked, in the colours of paper, wherever the reader has moved the map. */
async function mapWish(wish: Asked, extent: Extent): Promise<SheetWish> {
  const { words, choice } = wish;
  const exportable = await exportableFor(viewAlone(wish.exportable.view), wish.exportable);
  const plain = { ...choice, colours: "light", hasLegend: true, hasLocator: true, hasRelief: false } as const;
  const found = await sheetWish(exportable, words, plain, undefined, keyOf);
  return { ...found, extent };
}
