import { DASHES, type Dash } from "../../scene/scene";

/** The dashes and gaps of a line in px, none for a solid line, and how their ends look; a dash is as long as `unit` says. */
export function dashesOf({ dash, unit }: { readonly dash: Dash; readonly unit: number }): {
  readonly lengths: readonly number[];
  readonly cap: "round" | "butt";
} {
  const { pattern, cap } = DASHES[dash];
  return { lengths: pattern.map((part) => part * unit), cap };
}
