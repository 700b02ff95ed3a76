import { worldPx } from "../atlas/sphere";
import type { Scene } from "../scene/scene";
import type { Camera } from "../view/camera";
import type { Cover, Pen, PenEvents } from "./pen";

/** A pen that is there at once. */
export interface StandingPen extends Pen {
  /**
   * No other pen is on its way, or it is late: from now on it draws every view by itself. Where the reader already wants another view, what such views
   * need is brought at once, and otherwise with the first of them.
   */
  stay(isWanted: boolean): void;
  /** Resolves when no hand drags it, at once where none does. */
  atRest(): Promise<void>;
}

/** A pen that may come later, and may leave for good. */
export interface ComingPen extends Pen {
  /** Resolves when it has drawn all that it was asked for, be it unseen. */
  whenIdle(): Promise<void>;
  /** Is seen from now on. */
  show(): void;
  /** Calls when it can draw no more, as when its graphics context is lost and doesn't come back. */
  onGone(gone: () => void): void;
}

/**
 * One pen to the page: the first one draws at once. When more is wanted than it shows, another is asked to come, and takes over when it has
 * drawn the same, at the same camera. If that one never comes, or goes, the first one stays or comes back.
 */
export interface Relay {
  /** What is to be drawn at first. */
  readonly scene: Scene;
  readonly events: PenEvents;
  /** Makes the pen that is there at once; with a camera where it has to come back. */
  readonly begin: (scene: Scene, events: PenEvents, camera: Camera | null) => StandingPen;
  /**
   * Calls once, when the reader wants more of the map than the first pen has; the answer stops waiting for that. Nobody who only looks
   * pays for the other pen.
   */
  readonly whenWanted: (start: () => void) => () => void;
  /** Whether the first pen draws other views by itself until then. Otherwise another view is a reason for the other pen to come. */
  readonly isSelfReliant: boolean;
  /**
   * Makes the pen that takes over, at the camera that holds when it is ready. What takes long of it waits until nothing drags the first pen. Rejects
   * where it can't draw.
   */
  readonly come: (
    events: PenEvents,
    cameraNow: () => Camera,
    atRest: () => Promise<void>,
  ) => Promise<ComingPen>;
  /** It is settled which pen draws: the coming one has taken over, or it won't. */
  readonly onSettled: () => void;
  /** The coming pen is so late that nobody waits for it any more; it may still come. */
  readonly onLate: () => void;
}

/** How long the page waits for the other pen, in ms. From then on the first one draws as if none came, until it does. */
const PATIENCE_MS = 30_000;

export function relayPen({ scene, events, begin, whenWanted, isSelfReliant, come, ...tell }: Relay): Pen {
  let [wanted, clear, coming] = [scene, [] as readonly Cover[], null as ComingPen | null];
  const first = begin(wanted, events, null);
  let [current, isCalled, isRemoved] = [first as Pen, false, false];
  if (isSelfReliant) first.stay(false);
  const atRest = restWhile(first, () => !isRemoved);
  const stopWaiting = whenWanted(call);
  /** The pen that draws, for another view: where the first one doesn't have it, the other is asked to come. */
  const penForView = () => {
    if (!isSelfReliant) call();
    return current;
  };
  return {
    paint(next) {
      if (next !== wanted) penForView();
      wanted = next;
      current.paint(next);
    },
    keepClear(boxes) {
      clear = boxes;
      current.keepClear(boxes);
    },
    ...moving(penForView),
    ...answering(() => current),
    zoomBy(...asked) {
      call();
      current.zoomBy(...asked);
    },
    remove() {
      isRemoved = true;
      stopWaiting();
      // It would go on drawing for nobody, and hold up the one that comes instead.
      coming?.remove();
      current = removed(current);
    },
  };

  function call(): void {
    if (isCalled || isRemoved) return;
    isCalled = true;
    setTimeout(() => current === first && standIn(first, tell), PATIENCE_MS);
    // Until it has taken over, the reader deals with the first pen: what the other one hears is an echo.
    const heard = heardWhile(() => current !== first, events);
    come(heard, () => current.camera(), atRest).then(takeOver, stayFirst);
  }

  function stayFirst(reason: unknown): void {
    console.info(`The map stays a drawing: ${reason}`);
    if (!isRemoved) first.stay(true);
    tell.onSettled();
  }

  async function takeOver(live: ComingPen): Promise<void> {
    if (isRemoved) return live.remove();
    coming = live;
    live.onGone(() => {
      if (isRemoved) return;
      if (current === live) return giveBack(live);
      coming = null;
      live.remove();
      stayFirst("the pen went before it was seen");
    });
    const now = () => ({ scene: wanted, clear, camera: current.camera() });
    if (!(await drawsAlike(live, now, () => coming !== live || isRemoved))) return;
    live.paint(wanted);
    live.keepClear(clear);
    [current, coming] = [live, null];
    live.show();
    first.remove();
    // On a globe places are elsewhere than on the drawing: what lies over the map has to move.
    events.onMove?.(live.camera());
    tell.onSettled();
  }

  /** The map is a drawing again, until the page is loaded anew: the other pen isn't asked to come twice. */
  function giveBack(live: ComingPen): void {
    const back = begin(wanted, events, removed(live).camera());
    back.keepClear(clear);
    back.stay(true);
    current = back;
  }
}

function standIn(first: StandingPen, { onLate }: Pick<Relay, "onLate">): void {
  first.stay(true);
  onLate();
}

/** Rejects where the pen for which it waits isn't wanted any more. */
function restWhile({ atRest }: StandingPen, isWanted: () => boolean): () => Promise<void> {
  return async () => {
    await atRest();
    if (!isWanted()) throw new Error("another map takes its place");
  };
}

/** What takes a pen to another view. */
function moving(pen: () => Pen): Pick<Pen, "showExtent" | "setCamera"> {
  return {
    showExtent: (...asked) => pen().showExtent(...asked),
    setCamera: (...asked) => pen().setCamera(...asked),
  };
}

/** Where a pen looks, and where things are there. */
function answering(pen: () => Pen): Pick<Pen, "camera" | "project" | "unproject"> {
  return {
    camera: () => pen().camera(),
    project: (position) => pen().project(position),
    unproject: (point) => pen().unproject(point),
  };
}

/**
 * Removes a pen, and answers for it from then on. What follows the map, such as its motion, may ask on until the next pen is there, and a page may still
 * hand over the scene with which that one begins.
 */
function removed(pen: Pen): Pen {
  const camera = pen.camera();
  const ignore = () => {};
  pen.remove();
  return {
    ...{
      paint: ignore,
      keepClear: ignore,
      showExtent: ignore,
      setCamera: ignore,
      zoomBy: ignore,
      remove: ignore,
    },
    camera: () => camera,
    project: () => null,
    unproject: () => [camera.lng, camera.lat],
  };
}

/** Events of the reader's that are passed on only while they are meant; what the map lacks always is. */
function heardWhile(isMeant: () => boolean, events: PenEvents): PenEvents {
  return {
    onPick: (...heard) => isMeant() && events.onPick(...heard),
    onHover: (...heard) => isMeant() && events.onHover(...heard),
    onRest: (...heard) => isMeant() && events.onRest(...heard),
    onMove: (...heard) => isMeant() && events.onMove?.(...heard),
    onLack: () => events.onLack?.(),
  };
}

/**
 * Draws what is wanted until nothing has changed meanwhile. `false` where it is over before. It goes by what was asked, not by where the pen looks then:
 * one that can't have that camera takes over at the nearest that it can, and isn't asked for ever.
 */
async function drawsAlike(
  { paint, keepClear, setCamera, whenIdle }: ComingPen,
  now: () => { readonly scene: Scene; readonly clear: readonly Cover[]; readonly camera: Camera },
  isOver: () => boolean,
): Promise<boolean> {
  let asked: Camera;
  do {
    const { scene, clear, camera } = now();
    asked = camera;
    paint(scene);
    keepClear(clear);
    setCamera(camera, false);
    await whenIdle();
    if (isOver()) return false;
  } while (!isSame(asked, now().camera));
  return true;
}

/** To a hundredth of a pixel or so. */
function isSame(a: Camera, b: Camera): boolean {
  const px = worldPx(a.zoom) / 360;
  const apart = Math.max(Math.abs(a.lng - b.lng), Math.abs(a.lat - b.lat)) * px;
  return Math.abs(a.zoom - b.zoom) < 1e-4 && apart < 0.01;
}
