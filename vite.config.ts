import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { frontPlugin } from "./src/site/frontPlugin";
import { localePlugin } from "./src/site/localePlugin";
import { MAPLIBRE_WORKER_CHUNK, maplibrePlugin } from "./src/site/maplibrePlugin";
import { sitePlugin } from "./src/site/sitePlugin";

/** One file for React: its runtime in a file of its own would be a request more. */
const REACT_CHUNK = { name: "react", test: /node_modules\/(?:react|react-dom|scheduler)\// };

export default defineConfig({
  base: "./",
  // No file, no page: a fallback to the page would hide what is missing.
  appType: "mpa",
  plugins: [react(), localePlugin(), frontPlugin(), sitePlugin(), maplibrePlugin()],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // One style sheet: a second one for the map would be a request more on the way to it.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [MAPLIBRE_WORKER_CHUNK, REACT_CHUNK] },
      },
    },
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: "es" },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1", port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "fast", include: ["test/**/*.test.{ts,tsx}"], exclude: ["test/dist/**"] },
      },
      { extends: true, test: { name: "dist", include: ["test/dist/**/*.test.ts"] } },
    ],
  },
});
