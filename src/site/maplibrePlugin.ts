import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const SOURCE = fileURLToPath(new URL("../../node_modules/maplibre-gl/src/", import.meta.url));
const MANIFEST = fileURLToPath(new URL("../../node_modules/maplibre-gl/package.json", import.meta.url));
const { version: VERSION } = JSON.parse(readFileSync(MANIFEST, "utf8")) as { readonly version: string };
/** A copy for MapLibre's own file: with the page's the worker would start the page. */
const FETCH_IN_TIME = `${fileURLToPath(new URL("../atlas/fetchInTime.ts", import.meta.url))}?own`;
const WORKER_URL = "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
const WORKER_ID = "\0maplibre-worker";

/** The chunk that is both: what MapLibre's page and worker share, and the worker itself. */
export const MAPLIBRE_WORKER_CHUNK = { name: "maplibre-worker", test: WORKER_ID };

/**
 * What is mended in MapLibre 6.17, by the end of a file's path. Each lost context left a listener on the canvas, and the whole style of before, tables
 * of lines and all, with the plugin for right-to-left text. And a tile that isn't there was taken for an empty one, or sought for in one that
 * holds it: the ground has every tile that is asked for. One of which nothing came was waited for as long as the page stood, and so was the map: it is
 * given up like every file of the atlas. While a tile is made anew its tables may be of other features than its index, and a frame in which something
 * was lit then was lost (“feature index out of bounds”): what isn't there any more isn't lit. For the font `loadFonts` has waited, and not for ever. Of
 * custom layers, which the atlas has none of, it needn't warn.
 */
const MENDS: Readonly<Record<string, readonly (readonly [text: string | RegExp, mended: string])[]>> = {
  "ui/map.ts": [
    [
      "this._canvas.addEventListener('webglcontextcreationerror', (event: WebGLContextEvent) => {\n            creationEvent = event;\n        }, {once: true});",
      "const note = (event: WebGLContextEvent) => {\n            creationEvent = event;\n        };\n        this._canvas.addEventListener('webglcontextcreationerror', note);",
    ],
    [
      "this._canvas.getContext('webgl2', attributes);",
      "this._canvas.getContext('webgl2', attributes);\n        this._canvas.removeEventListener('webglcontextcreationerror', note);",
    ],
    [/(?<=_warnAboutUnrestorableLayers\(\): void \{)[\s\S]*?(?=\n {4}\}\n)/, ""],
  ],
  "source/vector_tile_source.ts": [
    [
      "            if (err && err.status !== 404) {\n                throw err;",
      "            if (err) {\n                throw err;",
    ],
    [/ {8}if \(data === null && this\.sparse\) \{[\s\S]*?\n {8}\}\n/, ""],
    [/ {4}private async _loadFromNearestAncestor[\s\S]*?\n {4}\}\n/, ""],
  ],
  "util/ajax.ts": [
    [
      "response = await fetch(request);",
      "response = await fetchInTime(request.url, {signal: request.signal});",
    ],
    [
      "export class AJAXError",
      `import {fetchInTime} from ${JSON.stringify(FETCH_IN_TIME)};\n\nexport class AJAXError`,
    ],
  ],
  "render/glyph_manager.ts": [[/ {8}if \([^\n]*document\.fonts\?\.load\) \{[\s\S]*?\n {8}\}\n/, ""]],
  "data/program_configuration.ts": [
    [
      "const feature = vtLayer.feature(pos.index);",
      "if (pos.index >= vtLayer.length) continue;\n                const feature = vtLayer.feature(pos.index);",
    ],
  ],
  "tile/tile_manager.ts": [["if (err.status !== 404) {", "if (err) {"]],
  "style/style.ts": [
    [
      "// reset internal state\n        this._setInitialValues();\n\n        // Remove event listeners",
      "// reset internal state\n        this._setInitialValues();\n\n        rtlMainThreadPluginFactory().off(RTLPluginLoadedEventName, this._rtlPluginLoaded);",
    ],
  ],
};

/** A file of MapLibre's as it should be. Another version may need it no more: then the build says so. */
function mended(code: string, path: string): string {
  return (MENDS[path] ?? []).reduce((mended, [text, instead]) => {
    if (mended.split(text).length !== 2)
      throw new Error(`MapLibre’s ${path} has changed: look whether that still has to be mended.`);
    return mended.replace(text, () => instead);
  }, code);
}

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
    transform: {
      filter: { id: Object.keys(MENDS).map((path) => new RegExp(`/maplibre-gl/src/${path}$`)) },
      handler: (code, id) => mended(code, id.slice(SOURCE.length)),
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
