import { numbered } from "../../../draw/sheet/numbered";
import type { Deck } from "../../wire/carried";
import { type Subject, TRAITS, templateOf } from "../choice";
import type { Wish } from "../wish";
import { briefSheets } from "./briefSheets";
import { countOfSources, slideOf, sourceSheets, titleSheet } from "./deckEnds";
import { digestSheet } from "./digestSheet";
import { figureSheets, mapSheet, type Sheets, type Taken } from "./figureSheets";
import { keepLaid } from "./laidOut";
import { matrixSheets } from "./matrixSheets";
import { pairSheet } from "./pairSheet";
import { profileSheet } from "./profileSheet";
import { storySheets } from "./storySheets";
import { yearSeen, yearsSheets } from "./yearsSheets";

type OneSheet = (wish: Wish) => Promise<Taken>;

/** What is always one sheet, and what is one where it isn't as large as its figure. */
const ONE: Partial<Record<Subject, OneSheet>> = { digest: digestSheet, map: (wish) => mapSheet(wish) };
const ONE_PAGE: Partial<Record<Subject, OneSheet>> = { profile: profileSheet, pair: pairSheet };

/** Sheets of what is taken along. `onPart` hears how far it is, from 0 to 1. */
export function sheetsFor(wish: Wish, onPart: (part: number) => void = () => {}): Promise<Sheets> {
  const { choice, deck } = wish;
  const { subject, size } = choice;
  const one = ONE[subject] ?? (size === "figure" ? undefined : ONE_PAGE[subject]);
  if (one !== undefined) return one(wish).then((taken) => [taken]);
  switch (subject) {
    case "brief":
      return briefSheets(wish);
    case "years":
      return yearsSheets(wish, (done, count) => onPart(done / count));
    case "data":
      throw new Error("Tables are written without sheets.");
    case "matrix":
      return matrixSheets(wish);
    case "story":
      if (deck === null) throw new Error("A story is to be taken along, and none is being told.");
      return wholeStory(deck, wish, (done) => onPart(done / deck.steps.length));
    case "digest":
    case "map":
      throw new Error(`${subject} is one sheet.`);
    default:
      return figureSheets(subject, wish);
  }
}

/** Its steps; on slides and pages between a title and the documents. */
async function wholeStory(deck: Deck, wish: Wish, onStep: (done: number) => void): Promise<Sheets> {
  const steps = await storySheets(deck, wish, onStep);
  if (TRAITS[wish.choice.format].isFilm) return steps;
  const [title, ends] = [await titleSheet(deck, wish), await sourceSheets(deck, steps, wish)];
  // A template has places of its own for what stands at the foot.
  const isNumbered = templateOf(wish.choice) === null;
  const after = [...steps, ...ends].map((taken, i) =>
    isNumbered ? { ...taken, sheet: numbered(taken.sheet, slideOf(i)) } : taken,
  );
  return [title, ...after];
}

/** The first of them, for a preview. */
export async function firstSheet(wish: Wish): Promise<{ first: Taken; count: number }> {
  const { choice, deck } = wish;
  if (choice.subject === "story" && deck !== null) {
    if (!TRAITS[choice.format].isFilm) {
      const count = 1 + deck.steps.length + countOfSources(deck, choice);
      return { first: await titleSheet(deck, wish), count };
    }
    const [first] = await storySheets({ ...deck, steps: [deck.steps[0]] }, wish);
    return { first, count: deck.steps.length };
  }
  if (choice.subject === "years") return { first: await yearSeen(wish), count: 1 };
  const sheets = await sheetsFor(wish);
  keepLaid(wish, sheets);
  return { first: sheets[0], count: sheets.length };
}
