/** A corridor that is picked: its id in the address, and its English name, which heads its panel. */
export interface Corridor {
  readonly id: string;
  readonly name: string;
}

/** What was seen of a page from within. Times are in ms since its navigation began. */
export interface Seen {
  firstPaintMs: number | null;
  /** When the panel of the first pick was painted. */
  answeredMs: number | null;
  /** Why it wasn't. */
  failure: string | null;
  readonly marks: Record<string, number>;
  readonly longTasks: { readonly startMs: number; readonly ms: number }[];
}

/** How long an answer took, in ms. */
export interface Answered {
  /** Until something else stood there. */
  readonly ms: number;
  readonly paintedMs: number;
}

export interface Probe {
  readonly seen: Seen;
  /** Clicks on the corridor's link; resolves with the ms until its panel was painted. */
  pick(corridor: Corridor): Promise<number>;
  /** Drags the map to and fro for a while, a little each frame; resolves with the ms from frame to frame. */
  pan(ms: number): Promise<number[]>;
  /** Does something; resolves when what is watched has changed and is painted. */
  changed(watched: Element, act: () => void): Promise<Answered>;
  /** Looks at the drawing for a while; resolves with the frames a second in which it lay elsewhere than before. */
  moves(ms: number): Promise<number>;
  /** Frames a second that the page gets for a while, asking for each. */
  framesPerSecond(ms: number): Promise<number>;
  /** Waits until the page has had nothing to do for so long, but not forever. */
  rest(ms: number): Promise<void>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/**
 * Runs in the page, before anything of its own. `first` is picked at once when the page says by the mark
 * `atlas:answers` that it listens; clicks are made within the page, so that no wire lies between them and the clock.
 */
export function installProbe(first: Corridor | null): void {
  const seen: Seen = { firstPaintMs: null, answeredMs: null, failure: null, marks: {}, longTasks: [] };
  window.probe = { seen, pick, changed, pan, moves, framesPerSecond, rest };
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.firstPaintMs = startTime;
  });
  observe("longtask", ({ startTime, duration }) => seen.longTasks.push({ startMs: startTime, ms: duration }));
  if (first) whenMarked("atlas:answers", () => void answer(first));
  observe("mark", ({ name, startTime }) => {
    seen.marks[name] ??= startTime;
  });

  function observe(type: string, see: (entry: PerformanceEntry) => void): void {
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  }

  /** In a task of its own right after the mark: an observer would be told when the browser has nothing better to do. */
  function whenMarked(wanted: string, run: () => void): void {
    const mark = performance.mark.bind(performance);
    performance.mark = (name, options) => {
      if (name === wanted) setTimeout(run);
      return mark(name, options);
    };
  }

  async function answer(corridor: Corridor): Promise<void> {
    try {
      await pick(corridor);
      seen.answeredMs = performance.now();
    } catch (error) {
      seen.failure = (error as Error).message;
    }
  }

  async function pick({ id, name }: Corridor): Promise<number> {
    await until(() => linkTo(id), `no visible link leads to ?corridor=${id}`);
    if (isHeaded(name)) throw new Error(`“${name}” is a heading before it was picked`);
    const start = performance.now();
    linkTo(id)?.click();
    await until(() => isHeaded(name), `no panel headed “${name}” came after a click on its link`);
    // A task that is queued in a frame runs when the frame has been painted.
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  }

  /** Looks once a frame, before it is painted. */
  async function until(isThere: () => unknown, failure: string): Promise<void> {
    const deadline = performance.now() + 20_000;
    while (!isThere()) if ((await frame()) > deadline) throw new Error(failure);
  }

  function linkTo(id: string): HTMLElement | undefined {
    return [...document.links].find(
      (link) => new URL(link.href).searchParams.get("corridor") === id && link.getClientRects().length > 0,
    );
  }

  function isHeaded(name: string): boolean {
    return [...document.querySelectorAll("h1, h2")].some(
      (heading) => heading.textContent.trim() === name && heading.getClientRects().length > 0,
    );
  }

  function changed(watched: Element, act: () => void): Promise<Answered> {
    return new Promise((resolve, reject) => {
      let start = 0;
      setTimeout(() => reject(new Error(`nothing changed in “${watched.className}”`)), 20_000);
      const changes = new MutationObserver(() => {
        changes.disconnect();
        const ms = performance.now() - start;
        const resolveAfterPaint = () => resolve({ ms, paintedMs: performance.now() - start });
        requestAnimationFrame(() => setTimeout(resolveAfterPaint));
      });
      changes.observe(watched, { childList: true, characterData: true, subtree: true });
      start = performance.now();
      act();
    });
  }

  async function moves(ms: number): Promise<number> {
    const place = () => {
      const { left, top } = document.querySelector(".still-paper")?.getBoundingClientRect() ?? {};
      return `${left} ${top}`;
    };
    const start = await frame();
    let [moved, at, last] = [0, place(), start];
    while (last - start < ms) {
      last = await frame();
      const now = place();
      if (now !== at) moved++;
      at = now;
    }
    return (1000 * moved) / (last - start);
  }

  /** Each event as a mouse sends it: for pens that hear pointers and for those that hear mice. */
  async function pan(ms: number): Promise<number[]> {
    const frames: number[] = [];
    const [x, y] = [innerWidth * 0.6, innerHeight * 0.5];
    const map = document.elementFromPoint(x, y) ?? document.body;
    const send = (target: EventTarget, type: "down" | "move" | "up", dx: number) => {
      const at = { bubbles: true, view: window, clientX: x + dx, clientY: y, buttons: type === "up" ? 0 : 1 };
      const pointer = { pointerId: 1, pointerType: "mouse", isPrimary: true, ...at };
      target.dispatchEvent(new PointerEvent(`pointer${type}`, pointer));
      target.dispatchEvent(new MouseEvent(`mouse${type}`, at));
    };
    send(map, "down", 0);
    const start = await frame();
    for (let last = start; last - start < ms; ) {
      // What was pressed may have been drawn anew meanwhile.
      send(document, "move", 80 * Math.sin((last - start) / 150));
      const next = await frame();
      frames.push(next - last);
      last = next;
    }
    send(document, "up", 0);
    return frames;
  }

  async function framesPerSecond(ms: number): Promise<number> {
    const start = await frame();
    let [frames, last] = [0, start];
    for (; last - start < ms; frames++) last = await frame();
    return (1000 * frames) / (last - start);
  }

  async function rest(ms: number): Promise<void> {
    const start = await frame();
    let [last, restless] = [start, start];
    while (last - restless < ms && last - start < 30_000) {
      const next = await frame();
      if (next - last > 50) restless = next;
      last = next;
    }
  }

  function frame(): Promise<number> {
    return new Promise(requestAnimationFrame);
  }
}
