import type { Source } from "../../../atlas/atlas";
import type { Block, Digest } from "../../../draw/digest/digest";
import { sourceLine } from "../../digest/sourceLine";
import { asOfWords } from "../../locale/asOfWords";
import type { Deck } from "../../wire/carried";
import type { Wish } from "../wish";
import { digestOn } from "./digestSheet";
import type { Taken } from "./figureSheets";
import { pageWish } from "./sheetWish";

/** As many documents as can be read on a slide, in two columns. */
const MOST_SOURCES = 12;

/** The first slide of a story: its title, and what its steps are. */
export function titleSheet(deck: Deck, wish: Wish): Promise<Taken> {
  const { title, steps } = deck;
  const points = steps.map((step) => ({ text: step.title, cites: [] }));
  const facts = [asOfWords(wish.front, wish.words)];
  return wordsSheet({ title, facts, main: [{ block: "points", heading: "", points }], side: [] }, deck, wish);
}

/** Every document that a step names, once, by the slides on which they stand. */
export function sourcePages({ steps }: Deck): readonly (readonly Source[])[] {
  const all = new Map(steps.flatMap(({ sources }) => sources).map((source) => [source.id, source]));
  const sources = [...all.values()];
  return Array.from({ length: Math.ceil(sources.length / MOST_SOURCES) }, (_, i) =>
    sources.slice(i * MOST_SOURCES, (i + 1) * MOST_SOURCES),
  );
}

/** The last slides of a story: its documents. */
export function sourceSheets(deck: Deck, wish: Wish): Promise<readonly Taken[]> {
  const title = wish.words.t("section.sources");
  return Promise.all(
    sourcePages(deck).map((sources) => {
      const middle = Math.ceil(sources.length / 2);
      const [main, side] = [list(sources.slice(0, middle), wish), list(sources.slice(middle), wish)];
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
  { steps: [{ address }] }: Deck,
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
