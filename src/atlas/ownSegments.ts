import type { Segment } from "./atlas";

/** A corridor's segments as they are counted everywhere: its own, and the lines that serve it or are projects beside it. */
export interface CountedSegments {
  readonly own: readonly string[];
  readonly others: readonly string[];
}

export function ownSegments(
  ids: readonly string[],
  partOf: (id: string) => Segment["part"] | undefined,
): CountedSegments {
  const isOwn = (id: string) => partOf(id) === "corridor";
  return { own: ids.filter(isOwn), others: ids.filter((id) => !isOwn(id)) };
}
