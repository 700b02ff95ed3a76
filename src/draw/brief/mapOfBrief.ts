import { drawnMap } from "../digest/composeDigest";
import { namedLayers } from "../flat/shapes";
import type { MapSheet, SheetWish } from "../sheet/mapSheet";
import { sheetOf } from "../sheet/sheetOf";
import { BRIEF_MAP } from "./brief";

/** The map of a brief by itself: a document says all that stands around it. */
export function mapOfBrief(asked: SheetWish): MapSheet {
  const wish = { ...asked, size: BRIEF_MAP };
  const { map, layers, key } = drawnMap(wish, { x: 0, y: 0, ...BRIEF_MAP });
  const legend = namedLayers([["legend", key]], wish.layerName);
  return { ...sheetOf(wish, [...layers, ...legend]), map };
}
