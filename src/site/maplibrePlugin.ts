import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const SOURCE = fileURLToPath(new URL("../../node_modules/maplibre-gl/src/", import.meta.url));
const PAGE = `${SOURCE}index.ts`;
const WORKER = `${SOURCE}source/worker.ts`;
const WORKER_URL = "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/**
 * Builds MapLibre from the source that its package ships, with the worker as a second entry of the same build. The
 * package's own bundles hold what the page and the worker share twice: a quarter of the whole, 95 kB compressed.
 */
export function maplibrePlugin(): Plugin {
  let worker = "";
  return {
    name: "maplibre-shared",
    apply: "build",
    enforce: "pre",
    // MapLibre's classes are written for fields that are set by their constructors alone.
    config: () => ({
      oxc: {
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
      },
    }),
    buildStart() {
      worker = this.emitFile({ type: "chunk", id: WORKER, name: "maplibre-gl-worker" });
    },
    resolveId(id) {
      if (id === "maplibre-gl") return PAGE;
      return id === WORKER_URL ? `\0${WORKER_URL}` : null;
    },
    load: (id) => (id === `\0${WORKER_URL}` ? `export default import.meta.ROLLUP_FILE_URL_${worker};` : null),
  };
}
