import type { Source } from "../../../atlas/atlas";
import { composeCover } from "../../../draw/digest/composeCover";
import type { Block, Digest } from "../../../draw/digest/digest";
import { DIGEST_MARGINS } from "../../../draw/digest/digestFrame";
import { DEFAULT_VIEW } from "../../../view/view";
import { sourceLine } from "../../digest/sourceLine";
import { asOfWords, asSentence } from "../../locale/asOfWords";
import type { Deck } from "../../wire/carried";
import { templateOf } from "../choice";
import { breath, type Wish } from "../wish";
import { digestOn, toleranceFor } from "./digestSheet";
import { exportableFor } from "./exportableFor";
import type { Sheets, Taken } from "./figureSheets";
import { inTemplate } from "./inTemplate";
import { publishersOf } from "./publishersOf";
import { pageWish, sheetWish } from "./sheetWish";

/** As many documents as can be read on a page, in two columns. */
const MOST_SOURCES = 12;

/** The first slide of a story: its title, what its steps are, and the region of which it tells. */
export async function titleSheet({ title, address, steps }: Deck, wish: Wish): Promise<Taken> {
  const { words, front, signal } = wish;
  const choice = { ...wish.choice, title };
  const { date, language } = wish.exportable.view;
  const exportable = await exportableFor({ ...DEFAULT_VIEW, date, language }, wish.exportable);
  const shown = { address, text: "", extent: exportable.index.extent.whole };
  const map = await sheetWish(exportable, words, choice, shown);
  await breath(signal);
  const { page, titled } = await inTemplate(
    { ...pageWish(front, words, choice, shown), credits: map.credits },
    choice,
    DIGEST_MARGINS,
  );
  const rows = steps.map(({ title }, i) => ({ name: words.number(slideOf(i)), detail: title }));
  const sheet = composeCover(page, {
    fact: asSentence(asOfWords(front, words), words.language),
    blocks: [{ block: "rows", heading: "", rows }],
    map: { ...map, tolerancePx: toleranceFor(choice) },
    isFull: templateOf(choice) === null,
    moreWords: (count) => words.t("digest.more.alone", { count }),
  });
  return { sheet: titled(sheet), said: { notes: [], sources: [] } };
}

/** Every document that a step names, once. A step that tells itself has its own at its foot. */
function sourcesOf({ steps }: Deck): readonly Source[] {
  const all = steps.flatMap(({ sources }) => sources);
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

/** How many sheets the documents take. */
export function countOfSources(deck: Deck, { format }: Wish["choice"]): number {
  const { length } = sourcesOf(deck);
  return format === "pptx" ? Math.min(1, length) : Math.ceil(length / MOST_SOURCES);
}

/** The last pages of a story: its documents. On slides whose they are and where they stand, as each is in the notes; on pages, which have none, all of them. */
export async function sourceSheets(deck: Deck, steps: Sheets, wish: Wish): Promise<readonly Taken[]> {
  const sources = sourcesOf(deck);
  if (sources.length === 0) return [];
  return wish.choice.format === "pptx"
    ? [await publishersSheet(deck, steps, sources, wish)]
    : documentSheets(deck, sources, wish);
}

async function publishersSheet(
  deck: Deck,
  steps: Sheets,
  sources: readonly Source[],
  wish: Wish,
): Promise<Taken> {
  const { t } = wish.words;
  const publishers = publishersOf(sources).map((each) => ({ ...each, on: slidesWith(each.sources, steps) }));
  const rows = publishers
    .filter((each) => each.sources.length > 1)
    .map(({ name, sources: own, on }) => ({
      name,
      detail: t("deck.documents", { count: own.length, on: on.length, slides: on.join(", ") }),
    }));
  const names = publishers
    .filter((each) => each.sources.length === 1)
    .map(({ name, on }) => (on.length === 0 ? name : `${name}\u00a0(${on.join(",\u00a0")})`));
  const main: Block[] = rows.length === 0 ? [] : [{ block: "rows", heading: "", rows }];
  const side: Block[] =
    names.length === 0 ? [] : [{ block: "names", heading: t("deck.once"), aside: "", names }];
  const facts = [t("deck.publishers", { count: sources.length, publishers: publishers.length })];
  const title = t("section.sources");
  const { sheet } = await wordsSheet({ title, facts, main, side }, deck, wish);
  return { sheet, said: { notes: [], sources } };
}

/** On which slide what follows the title stands. */
export const slideOf = (place: number) => place + 2;

/** On which slides documents stand. */
function slidesWith(sources: readonly Source[], steps: Sheets): readonly number[] {
  const ids = new Set(sources.map(({ id }) => id));
  return steps.flatMap(({ said }, i) => (said?.sources.some(({ id }) => ids.has(id)) ? [slideOf(i)] : []));
}

function documentSheets(deck: Deck, sources: readonly Source[], wish: Wish): Promise<readonly Taken[]> {
  const title = wish.words.t("section.sources");
  const pages = Array.from({ length: Math.ceil(sources.length / MOST_SOURCES) }, (_, i) =>
    sources.slice(i * MOST_SOURCES, (i + 1) * MOST_SOURCES),
  );
  return Promise.all(
    pages.map((each) => {
      const middle = Math.ceil(each.length / 2);
      const [main, side] = [list(each.slice(0, middle), wish), list(each.slice(middle), wish)];
      return wordsSheet({ title, facts: [], main, side }, deck, wish);
    }),
  );
}

function list(sources: readonly Source[], { words }: Wish): readonly Block[] {
  if (sources.length === 0) return [];
  const points = sources.map((source) => ({ text: sourceLine(source, words), cites: [] }));
  return [{ block: "points", heading: "", points }];
}

/** A sheet of words alone, with the address at which the story begins. */
async function wordsSheet(
  digest: Omit<Digest, "hasMap" | "sources">,
  { address }: Deck,
  wish: Wish,
): Promise<Taken> {
  const { front, words, choice } = wish;
  const page = {
    ...pageWish(front, words, choice, { address, text: "" }),
    ...{ title: digest.title, description: digest.title },
  };
  const sheet = await digestOn(page, { ...digest, hasMap: false, sources: [] }, null, wish);
  return { sheet, said: { notes: [], sources: [] } };
}
