import { sheetMoved } from "./sheetMoved";
import { cooperates, wheelZoom } from "./stillGestures";

/** Moves a picture until a pen does. */
export interface SmallHand {
  /** Scales about a point of the map. */
  zoomBy(steps: number, about: { readonly x: number; readonly y: number }): void;
  /** Resolves when nothing presses the map: whoever takes the picture over then breaks off no drag, and loses no click. */
  free(): Promise<void>;
  stop(): void;
}

/** By less a press hasn't moved, in px: it is a click. */
const STEADY = 4;
/** How much smaller and larger the picture may become. */
const SCALES = [0.5, 8] as const;

type Point = readonly [x: number, y: number];

/**
 * Moves and scales the picture with the pointer, two fingers or the wheel, by a transform of its sheet. That is all it remembers: the pen that comes
 * reads off the screen where the picture lies, and goes on from there. In a page that scrolls, fingers are left to the page and to that pen.
 */
export function smallHand(
  map: HTMLElement,
  paper: HTMLElement,
  isScrolled: boolean,
  onMove: () => void,
): SmallHand {
  const stopped = new AbortController();
  const pressing = new Map<number, Point>();
  const waiting: (() => void)[] = [];
  const sheet = sheetMoved(paper);
  let from: Point = [0, 0];
  let isDrag = false;
  let [scale, x, y] = [1, 0, 0];
  // Else a browser takes a finger's drag for its own.
  if (!isScrolled) map.style.touchAction = "none";

  const on = <Heard extends Event>(target: EventTarget, type: string, hear: (event: Heard) => void) =>
    target.addEventListener(type, hear as EventListener, {
      signal: stopped.signal,
      capture: true,
      passive: false,
    });
  on<PointerEvent>(map, "pointerdown", (event) => {
    if (!cooperates(event) || (isScrolled && event.pointerType !== "mouse")) return;
    if (pressing.size === 0) isDrag = false;
    from = placeOf(event);
    pressing.set(event.pointerId, from);
  });
  on<PointerEvent>(window, "pointermove", (event) => {
    if (!pressing.has(event.pointerId)) return;
    const to = placeOf(event);
    isDrag ||= pressing.size > 1 || Math.hypot(to[0] - from[0], to[1] - from[1]) >= STEADY;
    if (!isDrag) return;
    // Else the browser looks with each move what lies under the pointer.
    if (event.isTrusted) map.setPointerCapture(event.pointerId);
    const before = spanOf(pressing);
    pressing.set(event.pointerId, to);
    const after = spanOf(pressing);
    move(before.middle, after.middle, before.size > 0 ? after.size / before.size : 1);
  });
  for (const end of ["pointerup", "pointercancel"])
    on<PointerEvent>(window, end, ({ pointerId }) => {
      // The click of this press comes first.
      if (pressing.delete(pointerId) && pressing.size === 0) setTimeout(release);
    });
  on(map, "click", (event) => {
    if (isDrag) event.stopPropagation();
  });
  on<WheelEvent>(map, "wheel", (event) => {
    if (isScrolled && !cooperates(event)) return;
    event.preventDefault();
    const at = placeOf(event);
    move(at, at, 2 ** (isScrolled ? wheelZoom : turned)(event));
  });

  return {
    zoomBy: (steps, { x, y }) => move([x, y], [x, y], 2 ** steps),
    free: () => new Promise((go) => (pressing.size ? waiting.push(go) : go())),
    stop() {
      stopped.abort();
      map.style.touchAction = "";
      pressing.clear();
      sheet.lay(paper.style.transform);
      release();
    },
  };

  function release(): void {
    if (pressing.size > 0) return;
    for (const go of waiting.splice(0)) go();
  }

  function move([fromX, fromY]: Point, [toX, toY]: Point, by: number): void {
    const next = Math.min(Math.max(scale * by, SCALES[0]), SCALES[1]);
    x = toX - (next / scale) * (fromX - x);
    y = toY - (next / scale) * (fromY - y);
    scale = next;
    sheet.move(`translate(${x}px, ${y}px) scale(${scale})`);
    onMove();
  }

  function placeOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = map.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }
}

/** Between what presses, and how far apart that is. */
function spanOf(pressing: ReadonlyMap<number, Point>): { readonly middle: Point; readonly size: number } {
  const [a = [0, 0], b = a]: Point[] = [...pressing.values()];
  return { middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], size: Math.hypot(a[0] - b[0], a[1] - b[1]) };
}

/** Zooms of a turn of the wheel, as d3-zoom counts them for the drawing. */
function turned({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  return -deltaY * (deltaMode === 1 ? 0.05 : deltaMode ? 1 : 0.002) * (ctrlKey ? 10 : 1);
}
