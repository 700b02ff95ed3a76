/** A page in a browser that Playwright can't drive, as Debian ships it. */
export interface EnginePage {
  readonly goto: (url: string) => Promise<void>;
  /** What an expression gives, once it gives something: `null` and `false` are asked again. Throws after a minute, or so long. */
  readonly value: <Value>(expression: string, patienceMs?: number) => Promise<Value>;
  /** Presses and lets go the mouse there, in px of the page. */
  readonly click: (at: { readonly x: number; readonly y: number }) => Promise<void>;
  readonly type: (keys: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly picture: () => Promise<Buffer>;
  /** The page on paper, as PDF; `null` where the browser can't be asked for it. */
  readonly print: () => Promise<Buffer | null>;
  readonly close: () => Promise<void>;
}

/** As WebDriver writes that key. */
export const ENTER = "\uE007";

const PATIENCE_MS = 60_000;

/** Asks for what an expression gives until it gives something. */
export async function untilThere<Value>(
  expression: string,
  ask: (expression: string) => Promise<unknown>,
  patienceMs = PATIENCE_MS,
): Promise<Value> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await rest()) {
    const value = await ask(expression);
    if (value !== null && value !== undefined && value !== false) return value as Value;
  }
  throw new Error(`The page never said: ${expression}`);
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 100));

/** What WebDriver is told for a click. */
export function pointerActions({ x, y }: { readonly x: number; readonly y: number }) {
  const actions = [
    { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ];
  return [{ type: "pointer", id: "mouse", actions }];
}

/** What it is told for a text, key by key. */
export function keyActions(keys: string) {
  const actions = [...keys].flatMap((value) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ]);
  return [{ type: "key", id: "keys", actions }];
}

/** For `value`, in px of the page: where the line of the crossing is, half-way along. */
export const MIDDLE_OF_CROSSING = `(() => {
  const path = document.querySelector(".map-canvas [data-layer=lines] [data-id*='caspian-crossing']");
  if (path === null) return null;
  const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM());
  return { x, y };
})()`;
