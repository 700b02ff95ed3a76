import type { Plugin } from "vite";
import { groundFile } from "../../geo/build/geoFolder";
import { countryCodes } from "./codesInFacts";

/** Leaves of the places of countries those that the facts name: the ground knows 120, and a page that starts names 25. */
export function countryPlacesPlugin(): Plugin {
  return {
    name: "atlas-country-places",
    apply: "build",
    load: {
      filter: { id: /\/geo\/ground\/country-places\.json$/ },
      handler() {
        const named = new Set(countryCodes());
        const places = Object.entries(groundFile<Record<string, unknown>>("country-places"));
        return JSON.stringify(Object.fromEntries(places.filter(([code]) => named.has(code))));
      },
    },
  };
}
