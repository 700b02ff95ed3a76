import type { IndexedFacility } from "../../atlas/atlasIndex";
import type { Ask, Layer } from "../layer";
import { textIn } from "../look";
import type { LabelMark } from "../scene";
import { FACILITY_SYMBOL, lineWidth } from "../symbology";
import { faceOf } from "../type";
import { knownFacilities } from "./facilities";

export const facilityNames: Layer = {
  switch: "facilities",
  compose: (ask) => knownFacilities(ask.index, ask.date).flatMap((facility) => nameOf(facility, ask)),
};

function nameOf({ id, kind, name, at }: IndexedFacility, { look: { palette, language } }: Ask): LabelMark[] {
  const symbol = FACILITY_SYMBOL[kind];
  if (symbol === null) return [];
  return [
    {
      mark: "label",
      id: `name:facility:${id}`,
      picks: { kind: "facility", id },
      title: textIn(name, language),
      at,
      text: shortOf(textIn(name, language)),
      ...faceOf("facility", palette),
      anchors: ["right", "left", "top-right", "bottom-right", "top-left", "bottom-left", "top", "bottom"],
      offset: lineWidth(8, palette),
      rank: symbol.rank,
      minZoom: symbol.labelZoom,
      maxZoom: 24,
    },
  ];
}

/** The place alone: the symbol says what stands there, and the panel its voltage. */
export function shortOf(name: string): string {
  return name.replace(/\s*[(:,].*$|\s+\d{2,}.*$/u, "");
}
