/** What is measured of one page in one round. */
export type Figure =
  | "htmlKB"
  | "firstPaintMs"
  | "firstPaintKB"
  | "firstPaintRequests"
  | "answerMs"
  | "answerKB"
  | "answerRequests"
  | "restMs"
  | "restKB"
  | "restRequests"
  | "blockingMs"
  | "longestMs"
  | "restHeapMB"
  | "dragFps"
  | "idleMs"
  | "gestureMs"
  | "liveKB"
  | "heapMB"
  | "frameMs"
  | "restFps"
  | "flowFps"
  | "pickMs"
  | "otherHosts"
  | "cookies";

/** `null`: the page hasn't got it, as the floor page has no panel and no first paint. */
export type Run = Readonly<Record<Figure, number | null>>;

export interface Wording {
  readonly label: string;
  readonly unit: string;
  readonly digits: number;
}

export type Wordings<Id extends string> = Readonly<Record<Id, Wording>>;

/**
 * The figures in the order in which they are shown. A kB is 1000 bytes, compressed with brotli 11; bytes and requests
 * “until” a moment are those that had come in by then, whether or not the moment needed them.
 */
export const FIGURES: Wordings<Figure> = {
  htmlKB: { label: "HTML", unit: "kB", digits: 1 },
  firstPaintMs: { label: "first paint", unit: "ms", digits: 0 },
  firstPaintKB: { label: "until first paint", unit: "kB", digits: 1 },
  firstPaintRequests: { label: "until first paint, requests", unit: "", digits: 0 },
  answerMs: { label: "a click on a corridor is answered with its panel", unit: "ms", digits: 0 },
  answerKB: { label: "until a click is answered", unit: "kB", digits: 1 },
  answerRequests: { label: "until a click is answered, requests", unit: "", digits: 0 },
  restMs: { label: "read only: the page rests", unit: "ms", digits: 0 },
  restKB: { label: "read only: bytes until it rests", unit: "kB", digits: 1 },
  restRequests: { label: "read only: requests until it rests", unit: "", digits: 0 },
  blockingMs: { label: "read only: blocking time (of the floor page: with its map)", unit: "ms", digits: 0 },
  longestMs: { label: "read only: longest task after first paint", unit: "ms", digits: 0 },
  restHeapMB: { label: "read only: heap", unit: "MB", digits: 2 },
  dragFps: { label: "frames a second while the drawing is dragged", unit: "/s", digits: 0 },
  idleMs: { label: "live map idle, from the beginning", unit: "ms", digits: 0 },
  gestureMs: { label: "from the first gesture to the live map", unit: "ms", digits: 0 },
  liveKB: { label: "live: bytes in all", unit: "kB", digits: 1 },
  heapMB: { label: "live: heap", unit: "MB", digits: 2 },
  frameMs: { label: "frame while panning", unit: "ms", digits: 1 },
  restFps: { label: "frames a second, at rest", unit: "/s", digits: 0 },
  flowFps: { label: "frames a second, with the motion along corridors", unit: "/s", digits: 0 },
  pickMs: { label: "pick to paint", unit: "ms", digits: 0 },
  otherHosts: { label: "requests to other hosts", unit: "", digits: 0 },
  cookies: { label: "cookies", unit: "", digits: 0 },
};

export const FIGURE_IDS = Object.keys(FIGURES) as readonly Figure[];

/** `548 ms`, or a dash for what the page hasn't got. */
export function figureText(figure: Figure, value: number | null): string {
  return valueText(FIGURES[figure], value);
}

export function valueText({ unit, digits }: Pick<Wording, "unit" | "digits">, value: number | null): string {
  return value === null ? "–" : `${value.toFixed(digits)} ${unit}`.trim();
}
