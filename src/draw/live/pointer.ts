import type { Map as MapLibreMap, MapMouseEvent, PointLike } from "maplibre-gl";
import type { Mark } from "../../scene/scene";
import type { PenEvents } from "../pen";
import { AREA_LAYERS, PICKABLE_LAYERS } from "./markLayers";
import type { MarkSender } from "./markSender";

/** How far from a click a mark may lie and still be meant, in px: lines are thin and fingers aren't. */
const REACH = 5;

/** Tells the page what the reader points at and clicks on. */
export function listen(map: MapLibreMap, marks: MarkSender, events: PenEvents): void {
  let hovered: Mark | null = null;
  map.on("click", (event) => events.onPick(marksAt(map, marks, event), event.point));
  map.on("mousemove", (event) => hover(marksAt(map, marks, event)[0] ?? null, event));
  map.on("mouseout", (event) => hover(null, event));

  function hover(mark: Mark | null, { point }: MapMouseEvent): void {
    if (mark !== hovered) light(mark);
    events.onHover(mark, point);
  }

  function light(mark: Mark | null): void {
    if (hovered) marks.setHover(hovered, false);
    if (mark) marks.setHover(mark, true);
    map.getCanvas().style.cursor = mark ? "pointer" : "";
    hovered = mark;
  }
}

/** Marks that can be picked near a point, uppermost first; countries, which have no edge to miss, only where nothing else is near. */
function marksAt(map: MapLibreMap, marks: MarkSender, { point: { x, y } }: MapMouseEvent): Mark[] {
  if (!map.isStyleLoaded() && !map.getLayer("casing")) return [];
  const near: [PointLike, PointLike] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  const things = found(map, marks, near, PICKABLE_LAYERS);
  return things.length > 0
    ? things
    : found(
        map,
        marks,
        [x, y],
        AREA_LAYERS.map(({ id }) => id),
      );
}

function found(
  map: MapLibreMap,
  marks: MarkSender,
  where: PointLike | [PointLike, PointLike],
  layers: readonly string[],
): Mark[] {
  return map
    .queryRenderedFeatures(where, { layers: [...layers] })
    .map(({ source, id }) => marks.markOf(source, id))
    .filter((mark) => mark !== null && mark.picks !== null) as Mark[];
}
