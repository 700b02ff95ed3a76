import { scaleUtc } from "d3-scale";
import type { Span } from "../../atlas/participation/span";

export type TimeScale = ReturnType<typeof timeScale>;

/** From the start of the first day to the end of the last one, over a range of px. */
export function timeScale({ first, last }: Span, pixels: readonly [left: number, right: number]) {
  return scaleUtc([dayStart(first), dayEnd(last)], pixels);
}

export function dayStart(day: string): Date {
  return new Date(`${day}T00:00Z`);
}

export function dayEnd(day: string): Date {
  return new Date(dayStart(day).getTime() + 86_400_000);
}
