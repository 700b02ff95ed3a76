import type { Source } from "../../../atlas/atlas";
import type { Block, Digest } from "../../../draw/digest/digest";
import { sourceLine } from "../../digest/sourceLine";
import { asOfWords } from "../../locale/asOfWords";
import type { Deck } from "../../wire/carried";
import type { Wish } from "../wish";
import { digestOn } from "./digestSheet";
import type { Sheets, Taken } from "./figureSheets";
import { publishersOf } from "./publishersOf";
import { pageWish } from "./sheetWish";

/** As many documents as can be read on a page, and as many publishers on a slide, in two columns. */
const MOST_SOURCES = 12;
const MOST_PUBLISHERS = 32;

/** The first slide of a story: its title, and what its steps are. */
export function titleSheet(deck: Deck, wish: Wish): Promise<Taken> {
  const { title, steps } = deck;
  const points = steps.map((step) => ({ text: step.title, cites: [] }));
  const facts = [asOfWords(wish.front, wish.words)];
  return wordsSheet({ title, facts, main: [{ block: "points", heading: "", points }], side: [] }, deck, wish);
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
  const publishers = publishersOf(sources);
  const lines = publishers.map(({ name, sources: own }) => {
    const on = slidesWith(own, steps);
    return { name, detail: t("deck.documents", { count: own.length, on: on.length, slides: on.join(", ") }) };
  });
  const rows = lines.slice(0, MOST_PUBLISHERS);
  const facts = [
    t("deck.publishers", { count: sources.length, publishers: publishers.length }),
    ...(rows.length < lines.length ? [t("deck.shown", { count: rows.length })] : []),
  ];
  const middle = Math.ceil(rows.length / 2);
  const [main, side] = [rows.slice(0, middle), rows.slice(middle)].map((part): Block[] =>
    part.length === 0 ? [] : [{ block: "rows", heading: "", rows: part }],
  );
  const title = t("section.sources");
  const { sheet } = await wordsSheet({ title, facts, main: main ?? [], side: side ?? [] }, deck, wish);
  return { sheet, said: { notes: [], sources } };
}

/** On which slides documents stand: the first is the title. */
function slidesWith(sources: readonly Source[], steps: Sheets): readonly number[] {
  const ids = new Set(sources.map(({ id }) => id));
  return steps.flatMap(({ said }, i) => (said?.sources.some(({ id }) => ids.has(id)) ? [i + 2] : []));
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
