/** The floor page: MapLibre and the atlas's overview, with nothing done to make it quick. Nothing live can be lighter. */
import "maplibre-gl/dist/maplibre-gl.css";
import "./main.css";
import { type LayerSpecification, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import about from "../../../geo/atlas.json" with { type: "json" };

setWorkerUrl(workerUrl);

const FILES = ["land", "countries", "borders", "lines"] as const;

const LAYERS: LayerSpecification[] = [
  { id: "sea", type: "background", paint: { "background-color": "#dde7ee" } },
  { id: "land", type: "fill", source: "land", paint: { "fill-color": "#f7f3ea" } },
  { id: "countries", type: "fill", source: "countries", paint: { "fill-color": "#efe8d4" } },
  { id: "borders", type: "line", source: "borders", paint: { "line-color": "#999999" } },
  { id: "lines", type: "line", source: "lines", paint: { "line-color": "#0a7d4f", "line-width": 4 } },
];

const [west = 0, south = 0, east = 0, north = 0] = about.extent.whole;

const map = new MapLibreMap({
  container: "map",
  bounds: [west, south, east, north],
  attributionControl: false,
  style: { version: 8, sources: Object.fromEntries(FILES.map(sourceOf)), layers: LAYERS },
});
map.once("idle", () => performance.mark("atlas:idle"));

function sourceOf(file: string) {
  const data = new URL(`./${file}.geojson`, document.baseURI).href;
  return [file, { type: "geojson", data } as const] as const;
}
