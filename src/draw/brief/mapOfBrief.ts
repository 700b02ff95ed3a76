import { drawnMap } from "../digest/digestMap";
import { namedLayers } from "../flat/shapes";
import type { MapSheet, SheetWish } from "../sheet/mapSheet";
import { sheetOf } from "../sheet/sheetOf";
import { BRIEF_MAP, type Brief } from "./brief";

/** The map of a brief by itself: a document says all that stands around it. */
export function mapOfBrief(asked: SheetWish, { parts }: Brief): MapSheet {
  const height = parts.find((each) => each.part === "map")?.height ?? BRIEF_MAP.usual;
  const size = { width: BRIEF_MAP.width, height };
  const wish = { ...asked, size };
  const { map, layers, key } = drawnMap(wish, { x: 0, y: 0, ...size });
  const legend = namedLayers([["legend", key]], wish.layerName);
  return { ...sheetOf(wish, [...layers, ...legend]), map };
}
