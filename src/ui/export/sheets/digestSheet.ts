import { composeDigest } from "../../../draw/digest/composeDigest";
import type { Digest } from "../../../draw/digest/digest";
import { DIGEST_MARGINS } from "../../../draw/digest/digestFrame";
import type { MapSheet, PageWish, SheetWish } from "../../../draw/sheet/mapSheet";
import { loadTold } from "../../digest/loadTold";
import { asSentence } from "../../locale/asOfWords";
import { comparedIn } from "../beside";
import { breath, type Wish } from "../wish";
import { viewOnSheet } from "./extentOnSheet";
import type { Taken } from "./figureSheets";
import { inTemplate } from "./inTemplate";
import { keyOf, pageWish, type Shown, sheetWish } from "./sheetWish";

/** What is known of what the view is about, on one sheet. Its title is the finding, but for one that the reader wrote. */
export async function digestSheet(wish: Wish, shown?: Shown): Promise<Taken> {
  const { exportable, words, choice, signal } = wish;
  const { digest, notes, sources } = await loadTold(exportable, words, comparedIn(exportable, choice));
  await breath(signal);
  const title = choice.title.trim() || digest.title;
  const facts = shown?.text ? [shown.text] : digest.facts;
  const description = [title, ...facts].map((text) => withStop(asSentence(text, words.language))).join(" ");
  const view = viewOnSheet(exportable.index, exportable.view);
  const map = digest.hasMap ? await sheetWish({ ...exportable, view }, words, choice, shown, keyOf) : null;
  // What the map shows may have a licence of its own.
  const credited = map === null ? {} : { credits: map.credits };
  const page = { ...pageWish(exportable.index, words, choice, shown), ...credited, title, description };
  const tolerancePx = toleranceFor(choice);
  const sheet = await digestOn(page, { ...digest, facts }, map && { ...map, tolerancePx }, wish);
  return { sheet, said: shown?.said ?? { notes, sources } };
}

/** Which bends a map gives up, in px: a slide is edited by shapes, and is heavy with many points. */
export function toleranceFor({ format }: Wish["choice"]): number {
  return format === "pptx" ? 0.8 : 0.4;
}

function withStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** A digest on a page, in the reader's template where there is one. */
export async function digestOn(
  whole: PageWish,
  digest: Digest,
  map: SheetWish | null,
  { words, choice }: Pick<Wish, "words" | "choice">,
): Promise<MapSheet> {
  const { page, titled } = await inTemplate(whole, choice, DIGEST_MARGINS);
  // Only slides have notes.
  const more = choice.format === "pptx" ? "digest.more" : "digest.more.alone";
  const moreWords = (count: number) => words.t(more, { count });
  const spelled = { ...digest, abbreviations: words.abbreviations };
  return titled(composeDigest(page, { digest: spelled, map, moreWords }));
}
