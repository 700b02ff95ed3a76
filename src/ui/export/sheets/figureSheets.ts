import { composeFigure, sizeAround } from "../../../draw/sheet/composeFigure";
import { composeSheet } from "../../../draw/sheet/composeSheet";
import { composeTable, sizeAroundTable, tableSheets } from "../../../draw/sheet/composeTable";
import type { LineWords, MapSheet, PageWish } from "../../../draw/sheet/mapSheet";
import type { FigureTable } from "../../../scene/figures/figureTable";
import { asksMeetings } from "../../../view/view";
import { lineWords } from "../../digest/lineWords";
import { askedOf } from "../../explore/exploring";
import { questionOf } from "../../explore/shownFigure";
import { libraryOn, participationOn } from "../../load/past";
import type { AllWords } from "../../locale/words";
import { hasPages } from "../choice";
import { breath, type Wish } from "../wish";
import type { FigureId } from "./figureId";
import { type LoadedFigure, loadFigure } from "./figures";
import { inTemplate, type PageInTemplate } from "./inTemplate";
import { pageWish, type Shown, type Spoken, sheetWish } from "./sheetWish";

/** A sheet, and what is said with it; `null`: what the atlas says about what is picked. */
export interface Taken {
  readonly sheet: MapSheet;
  readonly said: Spoken | null;
}
/** Whatever is taken along is one sheet at least. */
export type Sheets = readonly [Taken, ...Taken[]];

export async function mapSheet(wish: Wish, shown?: Shown): Promise<Taken> {
  const { exportable, words, choice, signal } = wish;
  const [asked, lineWords, question] = await Promise.all([
    sheetWish(exportable, words, choice, shown),
    linesOfPicked(exportable, words),
    shown === undefined ? questionIn(exportable, words) : "",
  ]);
  await breath(signal);
  const tolerancePx = choice.format === "pptx" ? 0.8 : 0.4;
  const { page, titled } = await inTemplate(
    { ...asked, ...(question === "" ? {} : { text: question }) },
    choice,
  );
  return { sheet: titled(composeSheet({ ...page, lineWords, tolerancePx })), said: shown?.said ?? null };
}

/** What is asked of meetings, of which the map shows the answer; empty where nothing is. */
async function questionIn({ index, view }: Wish["exportable"], words: AllWords): Promise<string> {
  if (!asksMeetings(view)) return "";
  const assets = await participationOn(view.date);
  return questionOf(askedOf({ index, assets }, view.filter, words), words, []).asked.join(" · ");
}

/** What is said at the lines of the corridor that is picked. */
async function linesOfPicked({ view }: Wish["exportable"], words: AllWords): Promise<readonly LineWords[]> {
  const { picked, date } = view;
  if (picked?.kind !== "corridor") return [];
  const entry = await (await libraryOn(date)).entry("corridor", picked.id, words.language);
  return entry?.kind === "corridor" ? lineWords(entry.record, entry.names, words) : [];
}

/** A figure on a sheet; on slides and pages, where it is a table of no more than `mostTables` sheets, as such. */
export async function figureSheets(
  id: FigureId,
  wish: Wish,
  shown?: Shown,
  mostTables = Number.POSITIVE_INFINITY,
): Promise<Sheets> {
  const { exportable, words, signal } = wish;
  const figure = await loadFigure(id, wish);
  // A figure that a reader hasn't named is called what it is.
  const choice = { ...wish.choice, title: wish.choice.title.trim() || figure.title };
  await breath(signal);
  const place = await inTemplate(withNotes(pageWish(exportable.index, words, choice, shown), figure), choice);
  const { page, titled } = place;
  const { chart, table } = figure;
  const [first, ...rest] = hasPages(choice) && table ? sheetsOfTable(table, place, wish) : [];
  const isTooLong = chart !== null && 1 + rest.length > mostTables;
  const taken = (sheet: MapSheet): Taken => ({ sheet, said: shown?.said ?? null });
  if (first === undefined || isTooLong)
    return [taken(titled(drawnSheet(figure, page, choice.size === "figure")))];
  return [taken(first), ...rest.map(taken)];
}

/** The whole of it on one sheet. */
function drawnSheet({ chart, table }: LoadedFigure, page: PageWish, isOwnSize: boolean): MapSheet {
  if (chart === null) return composeTable(table, { ...page, size: sizeAroundTable(table, page) });
  const size = isOwnSize ? sizeAround(chart, page) : page.size;
  return composeFigure(chart, { ...page, size });
}

/** The page with the words of the figure: what is told at a step, or else what was asked of the atlas. */
function withNotes(page: PageWish, { title, description, asked, notes }: LoadedFigure): PageWish {
  const text = page.text || asked;
  return {
    ...page,
    ...(text === "" ? {} : { text }),
    description: `${title}: ${description}`,
    credits: notes.length === 0 ? page.credits : [notes.join(" "), ...page.credits],
  };
}

function sheetsOfTable(
  table: FigureTable,
  { page, title, called, titled }: PageInTemplate<PageWish>,
  { words }: Wish,
): readonly MapSheet[] {
  const { size, pages } = tableSheets(table, page);
  return pages.map((part, i) => {
    const of = { title, number: i + 1, count: pages.length };
    const own = pages.length === 1 ? title : words.t("export.titleOfMany", of);
    return titled(composeTable(part, called(own), size), own);
  });
}
