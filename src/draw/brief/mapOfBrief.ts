import { drawnMap } from "../digest/composeDigest";
import type { MapSheet, SheetWish } from "../sheet/mapSheet";
import { accentsOf } from "../sheet/pageParts";
import { BRIEF_MAP } from "./brief";

/** The map of a brief by itself: a document says all that stands around it. */
export function mapOfBrief(asked: SheetWish): MapSheet {
  const wish = { ...asked, size: BRIEF_MAP };
  const { title, description, language, address, credits, palette, layerName } = wish;
  const { map, layers, key } = drawnMap(wish, { x: 0, y: 0, ...BRIEF_MAP });
  return {
    ...{ title, description, language, address, credits, map, size: BRIEF_MAP },
    paper: palette.ink.paper,
    accents: accentsOf(palette),
    text: palette.ink.capitalText,
    layers: [...layers, { id: "legend", name: layerName("legend"), shapes: key }],
  };
}
