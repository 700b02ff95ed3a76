/** What a hand does on an element. */
export interface Press {
  isDown(): boolean;
  /** Calls once when nothing presses the element, after the click of the press; at once where nothing does. */
  whenReleased(go: () => void): void;
  /** Resolves then, or when the hand holds still: what takes long and starts then tears no drag. Never, once nothing is followed any more. */
  atRest(): Promise<void>;
}

/** A hand that hasn't moved for so long holds still, in ms. */
export const STILL_MS = 300;
/** A clock that is so late, in ms, says that the page was busy and may not have heard the hand: then it is waited for once more. */
const LATE_MS = 50;

/**
 * Follows the hand on an element until `signal` ends it. The element keeps a pointer that drags it: else the browser looks with each move what lies under that, and tells it of
 * every line that it leaves and enters.
 */
export function pressOn(
  element: Pick<Element, "addEventListener" | "setPointerCapture">,
  signal: AbortSignal,
): Press {
  const pressing = new Set<number>();
  const toRelease: (() => void)[] = [];
  const toRest: (() => void)[] = [];
  let still: ReturnType<typeof setTimeout> | undefined;

  const rest = () => {
    for (const go of toRest.splice(0)) go();
  };
  const release = () => {
    if (pressing.size > 0) return;
    for (const go of toRelease.splice(0)) go();
    rest();
  };
  const moved = () => {
    clearTimeout(still);
    const due = performance.now() + STILL_MS;
    still = setTimeout(() => (performance.now() > due + LATE_MS ? moved() : rest()), STILL_MS);
  };
  element.addEventListener(
    "pointerdown",
    (event) => {
      pressing.add((event as PointerEvent).pointerId);
      moved();
    },
    { signal, capture: true },
  );
  const follow = ({ pointerId, isTrusted }: PointerEvent) => {
    if (isTrusted && pressing.has(pointerId)) element.setPointerCapture(pointerId);
    if (pressing.size > 0) moved();
  };
  window.addEventListener("pointermove", follow, { signal, capture: true });
  for (const end of ["pointerup", "pointercancel"])
    window.addEventListener(
      end,
      (event) => {
        if (!pressing.delete((event as PointerEvent).pointerId)) return;
        clearTimeout(still);
        // The click of this press comes first.
        setTimeout(release);
      },
      { signal, capture: true },
    );

  return {
    isDown: () => pressing.size > 0,
    whenReleased: (go) => void (pressing.size > 0 ? toRelease.push(go) : go()),
    atRest: () => new Promise((go) => (pressing.size > 0 ? toRest.push(go) : go())),
  };
}

/**
 * The same function, but called while the element is pressed it runs once, when the press has become a click or a drag: what is
 * pressed must stay, to hear the click.
 */
export function afterPress(press: Press, run: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (!press.isDown()) return run();
    if (isWaiting) return;
    isWaiting = true;
    press.whenReleased(() => {
      isWaiting = false;
      run();
    });
  };
}
