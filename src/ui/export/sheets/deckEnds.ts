import type { Source } from "../../../atlas/atlas";
import { composeDigest } from "../../../draw/digest/composeDigest";
import type { Block, Digest } from "../../../draw/digest/digest";
import { sourceLine } from "../../digest/sourceLine";
import type { Deck } from "../../wire/carried";
import type { Wish } from "../wish";
import type { Taken } from "./figureSheets";
import { pageWish } from "./sheetWish";

/** As many documents as can be read on a slide, in two columns. */
const MOST_SOURCES = 12;

/** The first slide of a story: its title, and what its steps are. */
export function titleSheet(deck: Deck, wish: Wish): Taken {
  const { title, steps } = deck;
  const { t, date } = wish.words;
  const points = steps.map((step) => ({ text: step.title, cites: [] }));
  const facts = [t("data.asOf", { date: date(wish.front.horizon) })];
  return wordsSheet({ title, facts, main: [{ block: "points", heading: "", points }], side: [] }, deck, wish);
}

/** The last ones: every document that a step names, once. */
export function sourceSheets(deck: Deck, wish: Wish): readonly Taken[] {
  const all = new Map(deck.steps.flatMap(({ sources }) => sources).map((source) => [source.id, source]));
  const sources = [...all.values()];
  const pages = Math.ceil(sources.length / MOST_SOURCES);
  return Array.from({ length: pages }, (_, i) => {
    const listed = sources.slice(i * MOST_SOURCES, (i + 1) * MOST_SOURCES);
    const middle = Math.ceil(listed.length / 2);
    const [main, side] = [listed.slice(0, middle), listed.slice(middle)].map((part) => list(part, wish));
    const title = wish.words.t("section.sources");
    return wordsSheet({ title, facts: [], main: main ?? [], side: side ?? [] }, deck, wish);
  });
}

function list(sources: readonly Source[], { words }: Wish): readonly Block[] {
  if (sources.length === 0) return [];
  const points = sources.map((source) => ({ text: sourceLine(source, words), cites: [] }));
  return [{ block: "points", heading: "", points }];
}

/** A sheet of words alone, with the address at which the story begins. */
function wordsSheet(
  digest: Omit<Digest, "hasMap" | "sources">,
  { steps: [{ address }] }: Deck,
  wish: Wish,
): Taken {
  const { front, words, choice } = wish;
  const page = { ...pageWish(front, words, choice, { address, text: "" }), title: digest.title };
  const moreWords = (count: number) => words.t("digest.more", { count });
  const sheet = composeDigest(page, {
    ...{ digest: { ...digest, hasMap: false, sources: [] }, map: null, moreWords },
  });
  return { sheet, said: { notes: [], sources: [] } };
}
