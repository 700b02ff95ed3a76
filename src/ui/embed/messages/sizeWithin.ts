/** No message of the protocol is nested so deep. */
const DEEPEST = 8;

/**
 * Whether a value that came by message is at most so large, counted in characters of text and bytes of numbers, and made of
 * plain objects and lists. It stops counting at the limit, so that a huge message costs no more than a large one; what is too
 * deep, or holds itself, is too large.
 */
export function sizeWithin(value: unknown, limit: number): boolean {
  let size = 0;
  for (const cost of costs(value, 0)) {
    size += cost;
    if (size > limit) return false;
  }
  return true;
}

function* costs(part: unknown, depth: number): Generator<number> {
  yield costOf(part, depth);
  if (typeof part !== "object" || part === null) return;
  for (const key in part) {
    yield key.length;
    yield* costs((part as Record<string, unknown>)[key], depth + 1);
  }
}

function costOf(part: unknown, depth: number): number {
  if (depth > DEEPEST) return Number.POSITIVE_INFINITY;
  if (typeof part === "string" || Array.isArray(part)) return 8 + part.length;
  return typeof part !== "object" || part === null || isPlain(part) ? 8 : Number.POSITIVE_INFINITY;
}

/** The browser copies a message into this page, so plain objects in it have the `Object.prototype` of this page. */
function isPlain(part: object): boolean {
  return Object.getPrototypeOf(part) === Object.prototype;
}
