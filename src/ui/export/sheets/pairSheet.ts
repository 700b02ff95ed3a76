import { pairFigure } from "../../../scene/figures/pairFigure";
import { loadPair } from "../../digest/loadPair";
import { pairDigest } from "../../digest/pairDigest";
import { pairOverTime } from "../beside";
import { restsOn } from "../file/restsOn";
import { breath, type Wish } from "../wish";
import { digestOn } from "./digestSheet";
import type { Taken } from "./figureSheets";
import { loadExploring } from "./figures";
import { pageWish } from "./sheetWish";

/** Two members over the years, with what each did, on one sheet. */
export async function pairSheet(wish: Wish): Promise<Taken> {
  const { exportable, words, choice, signal } = wish;
  const { index, view } = exportable;
  const pair = pairOverTime(exportable, choice);
  if (pair === null) throw new Error("Two members are shown over the years, and none are compared.");
  const [entries, { look, events }] = await Promise.all([
    loadPair(pair, view.date, words.language),
    loadExploring(exportable, words),
  ]);
  await breath(signal);
  const drawnAt = (width: number) => pairFigure(index, pair, look, { width });
  const { digest, notes } = pairDigest(entries, { index, events, drawnAt }, words);
  const title = choice.title.trim() || digest.title;
  const page = { ...pageWish(index, words, choice), title };
  const [sheet, sources] = await Promise.all([digestOn(page, digest, null, wish), restsOn(wish)]);
  return { sheet, said: { notes, sources } };
}
