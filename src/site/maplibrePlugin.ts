import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const SOURCE = fileURLToPath(new URL("../../node_modules/maplibre-gl/src/", import.meta.url));
const MANIFEST = fileURLToPath(new URL("../../node_modules/maplibre-gl/package.json", import.meta.url));
const { version: VERSION } = JSON.parse(readFileSync(MANIFEST, "utf8")) as { readonly version: string };
const WORKER_URL = "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
const WORKER_ID = "\0maplibre-worker";

/** The chunk that is both: what MapLibre's page and worker share, and the worker itself. */
export const MAPLIBRE_WORKER_CHUNK = { name: "maplibre-worker", test: WORKER_ID };

/**
 * Builds MapLibre from the source that its package ships. The package's own two bundles hold what the page and the
 * worker share twice: a quarter of the whole, 95 kB compressed. Here it is one file, which the page imports and from
 * which it starts the worker; MapLibre's worker knows by itself in which of the two it is.
 */
export function maplibrePlugin(): Plugin {
  return {
    name: "maplibre-once",
    apply: "build",
    enforce: "pre",
    // MapLibre's classes are written for fields that are set by their constructors alone.
    config: () => ({
      oxc: {
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
      },
    }),
    resolveId: {
      filter: { id: /^maplibre-gl(?:\/|$)/ },
      handler(id) {
        if (id === "maplibre-gl") return `${SOURCE}index.ts`;
        return id === WORKER_URL ? WORKER_ID : null;
      },
    },
    load: {
      filter: { id: /^\0maplibre-worker$|\/maplibre-gl\/package\.json$/ },
      handler(id) {
        if (id === WORKER_ID)
          return `import ${JSON.stringify(`${SOURCE}source/worker.ts`)};\nexport default import.meta.url;`;
        // MapLibre says its version: without this all of its manifest would go to every reader.
        return id === MANIFEST ? `{"version":${JSON.stringify(VERSION)}}` : null;
      },
    },
  };
}
