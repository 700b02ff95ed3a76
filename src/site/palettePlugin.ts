import type { Plugin } from "vite";
import { paletteCss } from "../scene/palette";

const ID = "virtual:palette.css";

/** `virtual:palette.css`: the colours of the map as custom properties, for the page and for the still picture. */
export function palettePlugin(): Plugin {
  return {
    name: "atlas-palette",
    resolveId: (asked) => (asked === ID ? `\0${ID}` : null),
    load: (asked) => (asked === `\0${ID}` ? paletteCss() : null),
  };
}
