import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const SOURCE = fileURLToPath(new URL("../../node_modules/maplibre-gl/src/", import.meta.url));
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
    resolveId(id) {
      if (id === "maplibre-gl") return `${SOURCE}index.ts`;
      return id === WORKER_URL ? WORKER_ID : null;
    },
    load: (id) =>
      id === WORKER_ID
        ? `import ${JSON.stringify(`${SOURCE}source/worker.ts`)};\nexport default import.meta.url;`
        : null,
  };
}
