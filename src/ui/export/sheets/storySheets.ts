import type { Source } from "../../../atlas/atlas";
import { wasHeld } from "../../../atlas/participation/attendance";
import type { Digest } from "../../../draw/digest/digest";
import { extentShown } from "../../../draw/flat/cameraShowing";
import type { Extent } from "../../../scene/extent";
import { mercator } from "../../../scene/geometry";
import { CAMERA_ROOM } from "../../../view/storyViews";
import { hasTold } from "../../digest/loadTold";
import { askedOf } from "../../explore/exploring";
import { isMatrix } from "../../explore/isMatrix";
import { participationOn } from "../../load/past";
import type { AllWords } from "../../locale/words";
import { titleOfView } from "../../story/own/ownTitles";
import type { Deck, DeckStep } from "../../wire/carried";
import type { Choice } from "../choice";
import { breath, type Wish } from "../wish";
import { digestOn, digestSheet, toleranceFor } from "./digestSheet";
import { exportableFor } from "./exportableFor";
import { extentOnSheet, WITHOUT_CORRIDORS } from "./extentOnSheet";
import { figureSheets, type Sheets, type Taken } from "./figureSheets";
import { figuresIn } from "./figures";
import { publishersOf } from "./publishersOf";
import { isSaid, saidSheet } from "./saidSheet";
import { keyOf, pageWish, type Shown, sheetWish } from "./sheetWish";

/** So many publishers stand in a line. */
const MOST_NAMED = 5;

/** A table that needs more slides than these would bury the story: it is drawn on one. */
const MOST_TABLES = 2;

/** A story as sheets, a step after the other. `onStep` hears how many are done. */
export async function storySheets(
  { steps }: Deck,
  wish: Wish,
  onStep: (done: number) => void = () => {},
): Promise<Sheets> {
  const made = async (step: DeckStep, done: number) => {
    const sheets = await stepSheets(step, steps[done - 2], wish);
    onStep(done);
    await breath(wish.signal);
    return sheets;
  };
  const [first, ...rest] = steps;
  const sheets: [Taken, ...Taken[]] = [...(await made(first, 1))];
  for (const [i, step] of rest.entries()) sheets.push(...(await made(step, i + 2)));
  return sheets;
}

async function stepSheets(step: DeckStep, before: DeckStep | undefined, wish: Wish): Promise<Sheets> {
  const { view, camera, address, title, text, notes, sources } = step;
  const exportable = await exportableFor(view, wish.exportable);
  const choice: Choice = { ...wish.choice, title };
  const own: Wish = { ...wish, exportable, choice };
  const said = { notes: [text, ...notes].filter((each) => each.trim() !== ""), sources };
  const shown: Shown = { address, text, said, extent: extentOf(step, exportable.index) };
  if (text.trim() === "" && hasTold(view)) return [await untoldSheet(step, own)];
  // The same slide twice tells nothing: who was there is seen on the map as well.
  if (isMatrix(view.explore) && (await isTold(step, before, own))) {
    const onMap = { ...view, explore: null, switched: { ...view.switched, ...WITHOUT_CORRIDORS } };
    return [
      await mapOfStep({ ...own, exportable: await exportableFor(onMap, wish.exportable) }, shown, null),
    ];
  }
  if (isSaid(step)) return [await saidSheet(step, own, shown, sourcesCited(sources, own.words))];
  // A meeting, who was at many, what mattered when, or what is compared is nothing to see on a map.
  if (isMatrix(view.explore) || AS_DIGEST.has(view.explore ?? "") || isWithoutMap(view))
    return [await digestSheet(own, shown)];
  const figure = view.explore === null ? undefined : figuresIn(exportable)[0];
  return figure === undefined
    ? [await mapOfStep(own, shown, camera)]
    : figureSheets(figure, own, shown, MOST_TABLES);
}

function isWithoutMap({ picked }: DeckStep["view"]): boolean {
  return picked !== null && ["meeting", "series", "person"].includes(picked.kind);
}

/** Whether the step before has told of the one meeting that is asked for. */
async function isTold(
  { view }: DeckStep,
  before: DeckStep | undefined,
  { exportable: { index }, words }: Wish,
): Promise<boolean> {
  const picked = before?.view.picked;
  if (picked?.kind !== "meeting") return false;
  const { meetings } = askedOf({ index, assets: await participationOn(view.date) }, view.filter, words);
  const held = meetings.filter(wasHeld);
  return held.length === 1 && held[0]?.id === picked.id;
}

/** What is explored and told in words: of a timeline the figure has more names than can be read. */
const AS_DIGEST: ReadonlySet<string> = new Set(["compare", "timeline"]);

/** A step of which its author says nothing is told as its slide alone would be: its title is the finding, unless it was given one of its own. */
async function untoldSheet({ view, address, title, notes }: DeckStep, wish: Wish): Promise<Taken> {
  const { index } = wish.exportable;
  const isOwn = title !== (await titleOfView(view, wish.words));
  const choice = { ...wish.choice, title: isOwn ? title : "" };
  const extent = extentOnSheet(index, view);
  const { sheet, said } = await digestSheet({ ...wish, choice }, { address, text: "", extent });
  const own = notes.filter((each) => each.trim() !== "");
  return { sheet, said: { notes: [...own, ...(said?.notes ?? [])], sources: said?.sources ?? [] } };
}

/** What is told at a step over its map, which has the rest of the page: what its signs mean stands at its foot, and who says so under it. */
async function mapOfStep(wish: Wish, shown: Shown, camera: DeckStep["camera"]): Promise<Taken> {
  const { exportable, words, choice, signal } = wish;
  const map = await sheetWish(exportable, words, choice, shown, keyOf);
  await breath(signal);
  const { title, credits } = map;
  // What is about as high as wide leaves room beside it for what is told; over it, half of the world would be in sight.
  const isBeside = shown.text !== "" && camera === null && isHigh(shown.extent);
  const facts = shown.text === "" || isBeside ? [] : [shown.text];
  const side: Digest["side"] = isBeside ? [{ block: "said", text: shown.text }] : [];
  const page = { ...pageWish(exportable.index, words, choice, shown), credits };
  const cited = sourcesCited(shown.said?.sources ?? [], words);
  const digest: Digest = { title, facts, hasMap: true, main: [], side, sources: [], ...cited };
  const sheet = await digestOn(page, digest, { ...map, tolerancePx: toleranceFor(choice) }, wish);
  return { sheet, said: shown.said ?? null };
}

/** So many times as wide as high, what is shown takes the whole width of a page. */
const LONG = 1.75;

function isHigh([west, south, east, north]: Extent): boolean {
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  return Math.abs(right - left) < LONG * Math.abs(bottom - top);
}

/** Who says what is told at a step, in a line at its foot; the documents themselves are in the notes. */
function sourcesCited(sources: readonly Source[], { t }: AllWords): Pick<Digest, "foot"> {
  if (sources.length === 0) return {};
  const names = publishersOf(sources).map(({ name }) => name);
  const more = Math.max(0, names.length - MOST_NAMED);
  return { foot: t("deck.sources", { names: names.slice(0, MOST_NAMED).join(" · "), more }) };
}

function extentOf({ view, camera }: DeckStep, index: Wish["exportable"]["index"]): Extent {
  return camera === null ? extentOnSheet(index, view) : extentShown(camera, CAMERA_ROOM);
}
