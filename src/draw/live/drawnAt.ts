import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike } from "maplibre-gl";

/**
 * What MapLibre has drawn of layers at a place, or all over the map. While a tile is made anew its index may still be that of the one before, and to
 * ask then throws (“feature index out of bounds”: two in two hours of a monkey). In that moment there is nothing.
 */
export function drawnAt(
  map: MapLibreMap,
  layers: readonly string[],
  where?: PointLike | [PointLike, PointLike],
): MapGeoJSONFeature[] {
  try {
    return map.queryRenderedFeatures(where, { layers: [...layers] });
  } catch (error) {
    console.info(`The map can't say what it has drawn: ${error}`);
    return [];
  }
}
