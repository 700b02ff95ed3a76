import type { Deck } from "../../wire/carried";
import { TRAITS } from "../choice";
import type { Wish } from "../wish";
import { briefSheets } from "./briefSheets";
import { countOfSources, sourceSheets, titleSheet } from "./deckEnds";
import { digestSheet } from "./digestSheet";
import { figureSheets, mapSheet, type Sheets, type Taken } from "./figureSheets";
import { keepLaid } from "./laidOut";
import { matrixSheets } from "./matrixSheets";
import { profileSheet } from "./profileSheet";
import { storySheets } from "./storySheets";
import { yearSeen, yearsSheets } from "./yearsSheets";

/** Sheets of what is taken along. `onPart` hears how far it is, from 0 to 1. */
export function sheetsFor(wish: Wish, onPart: (part: number) => void = () => {}): Promise<Sheets> {
  const { choice, deck } = wish;
  if (choice.subject === "digest") return digestSheet(wish).then((taken) => [taken]);
  if (choice.subject === "brief") return briefSheets(wish);
  if (choice.subject === "profile" && choice.size !== "figure")
    return profileSheet(wish).then((taken) => [taken]);
  if (choice.subject === "map") return mapSheet(wish).then((taken) => [taken]);
  if (choice.subject === "years") return yearsSheets(wish, (done, count) => onPart(done / count));
  if (choice.subject === "data") throw new Error("Tables are written without sheets.");
  if (choice.subject === "matrix") return matrixSheets(wish);
  if (choice.subject !== "story") return figureSheets(choice.subject, wish);
  if (deck === null) throw new Error("A story is to be taken along, and none is being told.");
  return wholeStory(deck, wish, (done) => onPart(done / deck.steps.length));
}

/** Its steps; on slides and pages between a title and the documents. */
async function wholeStory(deck: Deck, wish: Wish, onStep: (done: number) => void): Promise<Sheets> {
  const steps = await storySheets(deck, wish, onStep);
  if (TRAITS[wish.choice.format].isFilm) return steps;
  return [await titleSheet(deck, wish), ...steps, ...(await sourceSheets(deck, steps, wish))];
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
