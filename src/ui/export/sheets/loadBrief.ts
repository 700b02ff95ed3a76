import type { AtlasIndex } from "../../../atlas/atlasIndex";
import type { Brief, Lengths } from "../../../draw/brief/brief";
import type { SheetWish } from "../../../draw/sheet/mapSheet";
import { type Extent, extentOfPicked } from "../../../scene/extent";
import { roomAround } from "../../../scene/roomAround";
import { followsGrid } from "../../../scene/scene";
import type { View } from "../../../view/view";
import { briefOf, briefOfTwo } from "../../brief/briefOf";
import type { Pair } from "../../digest/comparisonRows";
import { corridorEntries } from "../../digest/corridorEntries";
import { loadPair } from "../../digest/loadPair";
import { corridorsOf } from "../../digest/memberDigest";
import { libraryOn } from "../../load/past";
import type { AllWords } from "../../locale/words";
import { comparedIn } from "../beside";
import type { Wish } from "../wish";
import { exportableFor } from "./exportableFor";
import { extentOnSheet } from "./extentOnSheet";
import { creditsOf, gridCredits, hasGrid, keyOf, sheetWish } from "./sheetWish";

/** A brief, the longest first, with the map that stands in it; `null` for one without. */
export interface LoadedBrief {
  readonly lengths: Lengths;
  readonly map: SheetWish | null;
}

/** The brief on what is picked, or on it and another. Rejects where its facts can't be had. */
export async function loadBrief({ exportable, words, choice }: Wish): Promise<LoadedBrief> {
  const wish = { exportable, words, choice };
  const compared = comparedIn(exportable, choice);
  if (compared !== null) return loadOfTwo(compared.pair, wish);
  const { picked, date } = exportable.view;
  const library = await libraryOn(date);
  const entry = picked && (await library.entry(picked.kind, picked.id, words.language));
  if (!entry) throw new Error("A brief is about what is picked, and nothing is.");
  // Those to which a member is a party or that it hosts: what happened on them is told there.
  const ids = entry.kind === "member" ? corridorsOf(entry.takesPart) : [];
  const corridors = await corridorEntries(ids, library, words.language);
  const lengths = called(
    briefOf(entry, corridors, exportable.index, creditsOf(exportable.index, words), words),
    choice.title,
  );
  if (!lengths[0].parts.some(({ part }) => part === "map")) return { lengths, map: null };
  const map = await mapWish(wish, extentOnSheet(exportable.index, viewAlone(exportable.view)));
  return withMap(lengths, map, words);
}

/** Under the title that the reader wrote, if any. */
function called(lengths: Lengths, title: string): Lengths {
  const named = title.trim();
  return named === "" ? lengths : eachOf(lengths, (brief) => ({ ...brief, title: named }));
}

/** A brief with its map, and whose ground that stands on. */
function withMap(lengths: Lengths, map: SheetWish, words: AllWords): LoadedBrief {
  const grid = gridCredits(hasGrid(map.ground) || followsGrid(map.scene.marks), words);
  return { lengths: eachOf(lengths, (brief) => ({ ...brief, credits: [...brief.credits, ...grid] })), map };
}

function eachOf([first, ...rest]: Lengths, change: (brief: Brief) => Brief): Lengths {
  return [change(first), ...rest.map(change)];
}

type Asked = Pick<Wish, "exportable" | "words" | "choice">;

/** Two members beside each other, and a map of both. */
async function loadOfTwo(compared: Pair<string>, wish: Asked): Promise<LoadedBrief> {
  const { exportable, words, choice } = wish;
  const { index } = exportable;
  const pair = await loadPair(compared, exportable.view.date, words.language);
  const lengths = called(briefOfTwo(pair, index, creditsOf(index, words), words), choice.title);
  const view = { ...exportable.view, picked: null };
  const map = await mapWish({ ...wish, exportable: { ...exportable, view } }, extentOfTwo(compared, index));
  return withMap(lengths, map, words);
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
