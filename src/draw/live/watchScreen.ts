import type { Map as MapLibreMap } from "maplibre-gl";

/**
 * Draws as finely as the screen does, also after the window was moved to another, or the browser zooms: the map may keep its size then, by which
 * alone MapLibre looks. The answer stops watching.
 */
export function watchScreen(map: MapLibreMap): () => void {
  let stop = () => {};
  const watch = () => {
    const screen = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const change = () => {
      map.resize();
      watch();
    };
    screen.addEventListener("change", change, { once: true });
    stop = () => screen.removeEventListener("change", change);
  };
  watch();
  return () => stop();
}
