import { profileDigest } from "../../digest/profileDigest";
import { libraryOn } from "../../load/past";
import { breath, type Wish } from "../wish";
import { digestOn } from "./digestSheet";
import type { Taken } from "./figureSheets";
import { loadProfile } from "./loadProfile";
import { pageWish } from "./sheetWish";

/** The profile of a corridor with what it shows, on one sheet. */
export async function profileSheet(wish: Wish): Promise<Taken> {
  const { exportable, words, choice, signal } = wish;
  const [loaded, entry] = await Promise.all([
    loadProfile(exportable, words),
    libraryOn(exportable.view.date).then((library) =>
      library.entry("corridor", exportable.view.picked?.id ?? "", words.language),
    ),
  ]);
  if (entry?.kind !== "corridor") throw new Error("A profile is that of a corridor, and none is picked.");
  await breath(signal);
  const { digest, notes, sources } = profileDigest(entry, loaded, words);
  const title = choice.title.trim() || digest.title;
  const page = { ...pageWish(exportable.index, words, choice), title };
  return { sheet: await digestOn(page, digest, null, wish), said: { notes, sources } };
}
