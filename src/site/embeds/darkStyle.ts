import { dark, INKS, light } from "../../scene/palette";

/**
 * The style of a picture of `embed/`: each light ink, where it stands, becomes the dark one. Of inks that are alike in the light
 * the first decides. It is the same in every picture, so that the Content-Security-Policy can name it by its digest.
 */
export const DARK_STYLE = darkStyle();

function darkStyle(): string {
  const darkBy = new Map(INKS.toReversed().map((ink) => [light.ink[ink], dark.ink[ink]]));
  const rules = [...darkBy].flatMap(([from, to]) =>
    ["fill", "stroke"].map((ink) => `[${ink}="${from}"]{${ink}:${to}}`),
  );
  return `@media (prefers-color-scheme:dark){${rules.join("")}}`;
}
