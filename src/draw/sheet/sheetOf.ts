import type { Palette } from "../../scene/palette";
import type { ShapeLayer } from "../flat/shapes";
import type { Accents, MapSheet, PageWish } from "./mapSheet";

/** A sheet of these layers, with what every sheet says of itself. */
export function sheetOf(
  { size, title, description, language, address, credits, palette }: PageWish,
  layers: readonly ShapeLayer[],
): MapSheet {
  return {
    ...{ size, title, description, language, address, credits, layers },
    paper: palette.ink.paper,
    accents: accentsOf(palette),
    text: palette.ink.capitalText,
  };
}

function accentsOf({ ink }: Palette): Accents {
  return [ink.missionA, ink.missionB, ink.missionC, ink.context, ink.member, ink.sea];
}
