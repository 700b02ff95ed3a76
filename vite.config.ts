import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { frontPlugin } from "./src/site/frontPlugin";
import { groundPlugin } from "./src/site/groundPlugin";
import { LEFT_OUT_OF_EXPORT, LEFT_OUT_OF_MAPLIBRE, leftOutPlugin } from "./src/site/leftOut";
import { licencesPlugin } from "./src/site/licencesPlugin";
import { localePlugin } from "./src/site/localePlugin";
import { MAPLIBRE_WORKER_CHUNK, maplibrePlugin } from "./src/site/maplibrePlugin";
import { mediaPlugin } from "./src/site/mediaPlugin";
import { sitePlugin } from "./src/site/sitePlugin";

/** One file for React, with the few words that everything uses: files of their own would be requests more. */
const REACT_CHUNK = {
  name: "react",
  test: /node_modules\/(?:react|react-dom|scheduler)\/|vite\/preload-helper|src\/(?:atlas\/(?:atlas|vocabulary|isCountryCode|ownOf|persons|participation\/span)\.|draw\/pagePlaces\.|view\/(?!storySteps|asSent|mayDrawLive)|ui\/(?:jsx\/|browser\/(?:files|reloadOnce)\.|load\/(?:library|useLoaded)\.|wire\/|locale\/speech\.|part\/(?:ViewLink|Notice|Missing)\.))/,
};

/** One file for what stands around the map, with what it shares with that: a page that is only read needs no more. */
const STAGE_CHUNK = {
  name: "aroundMap",
  test: /src\/(?:atlas\/sphere\.|draw\/(?:still\/(?:whenWanted|stillGestures|smallHand|sheetMoved)|flat\/(?:pictureFrame|projectorOf|scaleBar))\.|view\/mayDrawLive\.|ui\/(?:browser\/(?:media|useMedia|adoptStyle)|load\/fetchAhead|offline\/keepForLater|part\/IconButton|map\/(?:useBringing|useSmallHand|restsOnPicture|Flow|MapButtons|MapKey|LayerSwitches|ProjectionChoice|ScaleBar))\.)/,
  includeDependenciesRecursively: false,
};

/**
 * One file for what the map shares with exploring and exporting: left to itself it falls into half a dozen. Without the scales of figures
 * and what is only asked while exploring, which the map doesn't need.
 */
const SHARED_CHUNK = {
  name: "scene",
  test: /src\/(?:atlas\/(?:participation\/(?!filter|metWith|span|emptiedBy|personTallies|timelineEvents)|(?:sphere|simplified|gridLine|rounded)\.)|scene\/(?!hueOf|figures|readAddress|roomAround)|draw\/(?!live|slides|pdf|figure|sheet|digest|brief|flow|video|pagePlaces|flat\/(?:gridLines|conicProjectorOf|isOnMap|reliefWarped|marksOnMap|wrapped|shortened|keptTogether|inRun))|ui\/(?:load\/loadGround|map\/mayFly|part\/(?:IconButton|onKeys)|story\/tellStory)\.)|geo\/ground\/ground\.json|geo\/ground\/country-places|node_modules\/(?:d3-(?!(?:scale|time|time-format|format)\/)|topojson)/,
  minShareCount: 2,
  includeDependenciesRecursively: false,
};

export default defineConfig({
  base: "./",
  // No file, no page: a fallback to the page would hide what is missing.
  appType: "mpa",
  plugins: [
    react({ jsxImportSource: "#jsx" }),
    localePlugin(),
    frontPlugin(),
    mediaPlugin(),
    groundPlugin(),
    sitePlugin(),
    maplibrePlugin(),
    licencesPlugin(),
    leftOutPlugin([...LEFT_OUT_OF_EXPORT, ...LEFT_OUT_OF_MAPLIBRE]),
  ],
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [MAPLIBRE_WORKER_CHUNK, REACT_CHUNK, STAGE_CHUNK, SHARED_CHUNK] },
      },
    },
    chunkSizeWarningLimit: 1200,
    // Gzip of every file, only to be printed.
    reportCompressedSize: false,
  },
  worker: { format: "es" },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1", port: 4173 },
});
