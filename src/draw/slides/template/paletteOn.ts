import type { Palette } from "../../../scene/palette";
import { contrastOf, luminanceOf } from "./colours";
import type { GroundColours } from "./groundOf";
import type { TitledLayout } from "./layouts";

/** Inks of words that stand beside a map, on the slide's own ground. */
const WORDS = ["capitalText", "countryText", "contextText", "missionAText", "missionBText"] as const;
const LEAST = 4.5;

/** Whether the words of a palette are read on a ground; on one that can't be told they are not. */
export function isReadOn({ ink }: Palette, ground: GroundColours): boolean {
  return ground?.every((under) => WORDS.every((word) => contrastOf(ink[word], under) >= LEAST)) ?? false;
}

/** Whether the text of the theme is read on a ground. */
export function isTextReadOn({ colours, ground }: TitledLayout): boolean {
  const text = colours.get("tx1");
  return text !== undefined && (ground?.every((under) => contrastOf(text, under) >= 7) ?? false);
}

/** Whether the ground under a room, or else the background, is a dark one. */
export function isDark({ ground, background }: TitledLayout): boolean {
  const known = ground ?? background ?? ["#ffffff"];
  return known.reduce((sum, colour) => sum + luminanceOf(colour), 0) < 0.18 * known.length;
}
