import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { type AreaMark, type BandMark, emphasisOf, type Mark, type Scene } from "../../scene/scene";
import { LEVELS } from "../groundLevels";
import { featuresOf } from "./features";
import { MARKS } from "./markLayers";
import { NAMES } from "./nameLayers";

const NO_TINT = { fillOpacity: 0, strokeWidth: 0, emphasis: "normal", hover: false };

const UNLIT: Pick<Scene, "lit"> = { lit: null };
const isSetBack = (scene: Pick<Scene, "lit">, id: string) => emphasisOf(scene, id) === "context";

/** Keeps the map's marks as a scene wants them, with as little work as the change asks for. */
export interface MarkSender {
  send(scene: Scene): void;
  /** A style that is loaded anew knows nothing of what was sent: all of it has to be sent again. */
  forget(): void;
  setHover(mark: Mark, hover: boolean): void;
  /** The mark of a feature that MapLibre found, or none. */
  markOf(source: string, id: unknown): Mark | null;
}

/**
 * Geometry is sent only when the marks are another array: tiling it again costs half a second, emphasis by
 * feature-state a frame. Areas have no geometry of their own; they tint countries of the ground.
 *
 * @param inStyle the marks with which the map's style came: they are sent already
 */
export function createMarkSender(map: MapLibreMap, inStyle: readonly Mark[]): MarkSender {
  let shown: Scene | null = null;
  let byId = new Map<string, Mark>();
  let byCountry = new Map<string, AreaMark>();

  return {
    send(scene) {
      const anew = scene.marks !== shown?.marks;
      if (anew) sendMarks(scene.marks);
      const before = shown ?? UNLIT;
      // What was never lit has no state, and needs none; what steps back as before, or doesn't, is told nothing.
      const isOther = ({ id }: Mark) => anew || isSetBack(scene, id) !== isSetBack(before, id);
      if ((anew && scene.lit !== null) || scene.lit !== before.lit)
        for (const mark of scene.marks.filter(hasState).filter(isOther))
          setState(map, mark, { emphasis: emphasisOf(scene, mark.id) });
      shown = scene;
    },
    forget() {
      shown = null;
    },
    setHover(mark, hover) {
      if (byId.has(mark.id) && hasState(mark)) setState(map, mark, { hover });
    },
    markOf: (source, id) =>
      (source === MARKS || source === NAMES ? byId.get(String(id)) : byCountry.get(String(id))) ?? null,
  };

  function sendMarks(marks: readonly Mark[]): void {
    if (marks !== inStyle || shown !== null) map.getSource<GeoJSONSource>(MARKS)?.setData(featuresOf(marks));
    for (const area of byCountry.values()) setState(map, area, NO_TINT);
    byId = new Map(marks.map((mark) => [mark.id, mark]));
    byCountry = new Map(marks.filter((mark) => mark.mark === "area").map((area) => [area.country, area]));
    for (const area of byCountry.values()) setState(map, area, tintOf(area));
  }
}

function tintOf({ fill, fillOpacity, stroke, strokeWidth }: AreaMark) {
  return { fill, fillOpacity, stroke, strokeWidth };
}

type StateMark = Exclude<Mark, BandMark>;

/** Bands are a picture, which is drawn anew. */
function hasState(mark: Mark): mark is StateMark {
  return mark.mark !== "band";
}

function setState(map: MapLibreMap, mark: StateMark, state: Record<string, unknown>): void {
  if (mark.mark !== "area")
    map.setFeatureState({ source: mark.mark === "label" ? NAMES : MARKS, id: mark.id }, state);
  else
    for (const source of LEVELS)
      map.setFeatureState({ source, sourceLayer: "countries", id: mark.country }, state);
}
