import { onPage } from "../../../draw/pagePlaces";
import { extentAsked, wholeExtent } from "../../../scene/extent";
import type { Camera } from "../../../view/camera";
import type { View } from "../../../view/view";
import { afterPaint } from "../../browser/afterPaint";
import { MEDIA } from "../../browser/media";
import { mayFly } from "../../map/mayFly";
import { paddingUnder } from "../../map/paddingUnder";
import type { Wires } from "../../wire/wires";

/** What a message wants to be shown; `null` where it doesn't say. */
interface Wish {
  readonly view: View | null;
  readonly target: Camera | null;
}

/** A scrolled article asks for sixty views a second, more than a page can show: of those within a frame the last counts. */
export interface GatheredViews {
  /** The view that will be shown at the next frame; `null` when none was asked for. */
  readonly next: () => View | null;
  /** Fulfilled once this or a later view is shown. `present` is the view that is moved in where none is asked for. */
  readonly ask: (wish: Wish, present: View) => Promise<void>;
  /** Shows what waits, for a message that comes after it and must find it done. */
  readonly flush: () => void;
}

export function gatherViews(wires: Wires): GatheredViews {
  const lookSoon = lookingAtLast(wires);
  const answers: (() => void)[] = [];
  let waiting: (Wish & { readonly present: View }) | null = null;
  let callOff = () => {};
  const flush = () => {
    if (waiting === null) return;
    const { view, target, present } = waiting;
    waiting = null;
    callOff();
    if (view) wires.address.changeView(view);
    if (view || target) lookSoon(target, view ?? present);
    for (const answer of answers.splice(0)) answer();
  };
  return {
    next: () => waiting?.view ?? null,
    flush,
    ask: ({ view, target }, present) => {
      if (waiting === null) callOff = atNextFrame(flush);
      waiting = { view: view ?? waiting?.view ?? null, target, present };
      return new Promise((resolve) => answers.push(resolve));
    },
  };
}

/** A browser draws no frame of a page that is out of sight. */
const WITHOUT_FRAMES_MS = 100;

function atNextFrame(run: () => void): () => void {
  const frame = requestAnimationFrame(run);
  const timer = setTimeout(run, WITHOUT_FRAMES_MS);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * When another thing is picked, the page moves to it by itself: what a message asks for is done after that, so that it stays.
 * What is asked for in the meantime is looked at instead, in the same turn: a camera that is always called off would never move.
 */
function lookingAtLast(wires: Wires): (target: Camera | null, view: View) => void {
  let last: Sight | null = null;
  const lookNow = () => {
    if (last) look(last, wires);
    last = null;
  };
  return (target, view) => {
    const isComing = last !== null;
    last = { target, view };
    if (isComing) return;
    afterPaint(() => afterPaint(() => (isPictured(last, wires) ? lookNow() : whenDrawn(wires, lookNow))));
  };
}

interface Sight {
  readonly target: Camera | null;
  readonly view: View;
}

/** Whether the page rests with a picture that shows what is asked for. */
function isPictured(sight: Sight | null, { bringMap }: Wires): boolean {
  return !sight?.target && bringMap.get() !== null;
}

/** Where the page rests with its picture, the drawing is brought. */
function whenDrawn({ mapOnPage, bringMap }: Wires, run: () => void): void {
  let stop = () => {};
  const tryIt = () => {
    if (!mapOnPage.get()?.pen) return;
    stop();
    run();
  };
  stop = mapOnPage.subscribe(tryIt);
  bringMap.get()?.();
  tryIt();
}

function look({ target, view }: Sight, { mapOnPage, exportable }: Wires): void {
  const pen = mapOnPage.get()?.pen;
  const index = exportable.get()?.index;
  const element = onPage("map");
  if (!pen || !index || !element) return;
  const extent = extentAsked(index, view) ?? wholeExtent(index, matchMedia(MEDIA["--narrow"]).matches);
  if (target) pen.setCamera(target, mayFly());
  else pen.showExtent(extent, paddingUnder(element, null), mayFly());
}
