import { extentShown } from "../../../draw/flat/cameraShowing";
import type { Extent } from "../../../scene/extent";
import { CAMERA_ROOM } from "../../../view/storyViews";
import { isMatrix } from "../../explore/isMatrix";
import type { Deck, DeckStep } from "../../wire/carried";
import type { Choice } from "../choice";
import { breath, type Wish } from "../wish";
import { digestSheet } from "./digestSheet";
import { exportableFor } from "./exportableFor";
import { extentOnSheet } from "./extentOnSheet";
import { figureSheets, mapSheet, type Sheets, type Taken } from "./figureSheets";
import { figuresIn } from "./figures";
import type { Shown } from "./sheetWish";

/** A table that needs more slides than these would bury the story: it is drawn on one. */
const MOST_TABLES = 2;

/** A story as sheets, a step after the other. `onStep` hears how many are done. */
export async function storySheets(
  { steps }: Deck,
  wish: Wish,
  onStep: (done: number) => void = () => {},
): Promise<Sheets> {
  const made = async (step: DeckStep, done: number) => {
    const sheets = await stepSheets(step, wish);
    onStep(done);
    await breath(wish.signal);
    return sheets;
  };
  const [first, ...rest] = steps;
  const sheets: [Taken, ...Taken[]] = [...(await made(first, 1))];
  for (const [i, step] of rest.entries()) sheets.push(...(await made(step, i + 2)));
  return sheets;
}

async function stepSheets(step: DeckStep, wish: Wish): Promise<Sheets> {
  const { view, address, title, text, notes, sources } = step;
  const exportable = await exportableFor(view, wish.exportable);
  const choice: Choice = { ...wish.choice, title };
  const own: Wish = { ...wish, exportable, choice };
  const said = { notes: [text, ...notes].filter((each) => each.trim() !== ""), sources };
  const shown: Shown = { address, text, said, extent: extentOf(step, exportable.index) };
  // A meeting, who was at many, or what is compared is nothing to see on a map.
  if (isMatrix(view.explore) || view.explore === "compare" || view.picked?.kind === "meeting")
    return [await digestSheet(own, shown)];
  const figure = view.explore === null ? undefined : figuresIn(exportable)[0];
  return figure === undefined ? [await mapSheet(own, shown)] : figureSheets(figure, own, shown, MOST_TABLES);
}

function extentOf({ view, camera }: DeckStep, index: Wish["exportable"]["index"]): Extent {
  return camera === null ? extentOnSheet(index, view) : extentShown(camera, CAMERA_ROOM);
}
