import type { Wish } from "../wish";
import { digestSheet } from "./digestSheet";
import { figureSheets, type Sheets } from "./figureSheets";

/** A matrix is read whole on so many pages. */
const MOST_PAGES = 2;

/**
 * Who takes part in what: the whole table where it is short, else gathered by series on one page, under what holds, and the table after it where it is
 * asked for.
 */
export async function matrixSheets(wish: Wish): Promise<Sheets> {
  const whole = await figureSheets("matrix", wish);
  if (whole.length <= MOST_PAGES) return whole;
  const { choice, words } = wish;
  const isOwnTitle = !choice.title.endsWith(words.t("export.subject.matrix"));
  const gathered = await digestSheet(isOwnTitle ? wish : { ...wish, choice: { ...choice, title: "" } });
  return choice.hasAppendix ? [gathered, ...whole] : [gathered];
}
