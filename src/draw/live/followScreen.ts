import type { Map as MapLibreMap } from "maplibre-gl";

/** Draws anew where a window has moved to a screen with other pixels: it keeps its size, and MapLibre would stretch those of the first screen. */
export function followScreen(map: MapLibreMap): void {
  let screen: MediaQueryList;
  const watch = () => {
    screen = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    screen.addEventListener("change", follow);
  };
  const leave = () => screen.removeEventListener("change", follow);
  const follow = () => {
    leave();
    watch();
    map.resize();
  };
  watch();
  map.once("remove", leave);
}
