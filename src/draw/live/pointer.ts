import type { Map as MapLibreMap, MapMouseEvent, PointLike } from "maplibre-gl";
import type { GridLine } from "../../atlas/gridLine";
import type { Mark } from "../../scene/scene";
import { type PenEvents, REACH } from "../pen";
import { drawnAt } from "./drawnAt";
import { GRID_LAYERS } from "./groundStyle";
import { AREA_LAYERS, PICKABLE_LAYERS } from "./markLayers";
import type { MarkSender } from "./markSender";

/** Tells the page what the reader points at and clicks on. */
export function listen(map: MapLibreMap, marks: MarkSender, events: PenEvents): void {
  let hovered: Mark | null = null;
  map.on("click", (event) => events.onPick(marksAt(map, marks, event), event.point));
  map.on("mousemove", (event) => hover(marksAt(map, marks, event)[0] ?? null, event));
  map.on("mouseout", (event) => hover(null, event));

  function hover(mark: Mark | null, { point }: MapMouseEvent): void {
    if (mark !== hovered) light(mark);
    events.onHover(mark, point, mark === null || mark.mark === "area" ? gridLineAt(map, point) : null);
  }

  function light(mark: Mark | null): void {
    if (hovered) marks.setHover(hovered, false);
    if (mark) marks.setHover(mark, true);
    map.getCanvas().style.cursor = mark ? "pointer" : "";
    hovered = mark;
  }
}

/** The line of the grid near a point, where the grid is drawn. */
function gridLineAt(map: MapLibreMap, { x, y }: MapMouseEvent["point"]): GridLine | null {
  const layers = GRID_LAYERS.filter((id) => map.getLayer(id));
  if (layers.length === 0) return null;
  const [found] = drawnAt(map, layers, near({ x, y }));
  // A tile keeps no property that is null.
  return found === undefined ? null : ({ kV: null, ...found.properties } as GridLine);
}

const near = ({ x, y }: { x: number; y: number }): [PointLike, PointLike] => [
  [x - REACH, y - REACH],
  [x + REACH, y + REACH],
];

/** Marks that can be picked near a point, uppermost first; countries, which have no edge to miss, only where nothing else is near. */
function marksAt(map: MapLibreMap, marks: MarkSender, { point: { x, y } }: MapMouseEvent): Mark[] {
  if (!map.isStyleLoaded() && !map.getLayer("casing")) return [];
  const things = found(map, marks, near({ x, y }), PICKABLE_LAYERS);
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
  return drawnAt(map, layers, where)
    .map(({ source, id }) => marks.markOf(source, id))
    .filter((mark) => mark !== null && mark.picks !== null) as Mark[];
}
