import type { Plugin } from "vite";
import { type AtlasFront, frontOf } from "../atlas/front";
import { indexOf } from "../atlas/indexOf";
import { AtlasError, type Problem } from "../atlas/problems";
import { escaped } from "../draw/svg/element";
import { SWITCHES } from "../scene/switches";
import { wordsOf } from "../ui/locale/words";
import { makeLocale } from "./localePlugin";
import { shippedAtlas } from "./siteFiles";

const ID = "virtual:front";
const OWN = { id: /^\0?virtual:front$/ };

/**
 * `virtual:front`: what the page says before anything is picked, and the switches of its map, which the layers come with later, as a part of its script: a request less on the way
 * to the first answer. The template of the page takes the atlas's name and lead. In development it is what is wrong with the facts, where something is.
 */
export function frontPlugin(): Plugin {
  let isBuild = false;
  return {
    name: "atlas-front",
    configResolved(config) {
      isBuild = config.command === "build";
    },
    resolveId: { filter: OWN, handler: () => `\0${ID}` },
    load: {
      filter: OWN,
      handler() {
        const json = JSON.stringify(isBuild ? frontOf(indexOf(shippedAtlas())) : frontOrProblems());
        return `export const front = JSON.parse(${JSON.stringify(json)});
export const switches = ${JSON.stringify(SWITCHES)};`;
      },
    },
    transformIndexHtml: {
      order: "pre",
      handler(html) {
        const { t } = wordsOf(makeLocale("en"));
        return html
          .replaceAll("%atlas.name%", escaped(t("app.name")))
          .replaceAll("%atlas.lead%", escaped(t("overview.lead")));
      },
    },
  };
}

/** What the page begins with, or what is wrong with the facts. */
export function frontOrProblems(): AtlasFront | { readonly problems: readonly Problem[] } {
  try {
    return frontOf(indexOf(shippedAtlas()));
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    return { problems: error.problems };
  }
}
