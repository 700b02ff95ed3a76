import type { Map as MapLibreMap } from "maplibre-gl";
import type { Extent } from "../../scene/extent";
import { CLOSEST_FIT, cameraShowing } from "../flat/cameraShowing";
import type { Padding } from "../pen";

/** How long the camera flies, in milliseconds. */
export const FLIGHT_MS = 900;

/** On the flat map by the size of the element, as every pen does it: MapLibre learns of another one only later. */
export function showExtent(
  map: MapLibreMap,
  { clientWidth: width, clientHeight: height }: Element,
  extent: Extent,
  padding: Padding,
  flight: boolean,
): void {
  const duration = flight ? FLIGHT_MS : 0;
  if (map.getProjection()?.type === "globe") {
    const [west, south, east, north] = extent;
    map.fitBounds([west, south, east, north], { padding: { ...padding }, maxZoom: CLOSEST_FIT, duration });
  } else {
    const { zoom, lng, lat } = cameraShowing(extent, { width, height }, padding);
    map.flyTo({ zoom, center: [lng, lat], duration });
  }
}
