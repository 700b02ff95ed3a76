import type { Plugin } from "vite";
import { groundFile } from "../../geo/build/geoFolder";
import { countryCodes } from "./codesInFacts";

/**
 * What scripts know of the ground, `#ground/…`, is that of the facts: in a page by this, in Node by what the manifest names. Of the places of
 * countries a build leaves those that the facts name: the ground knows 120, and a page that starts names 25.
 */
export function groundPlugin(): Plugin {
  let isBuild = false;
  return {
    name: "atlas-ground",
    configResolved(config) {
      isBuild = config.command === "build";
    },
    load: {
      filter: { id: /\/geo\/ground\/(?:ground|country-places)\.json$/ },
      handler(id) {
        if (id.endsWith("/ground.json")) return JSON.stringify(groundFile("ground"));
        const named = new Set(countryCodes());
        const places = Object.entries(groundFile<Record<string, unknown>>("country-places"));
        return JSON.stringify(Object.fromEntries(places.filter(([code]) => !isBuild || named.has(code))));
      },
    },
  };
}
