import type { IndexedFacility } from "../../atlas/atlasIndex";
import type { Ask, Layer, Made } from "../layer";
import { textIn } from "../look";
import type { LabelMark } from "../scene";
import { FACILITY_SYMBOL, sizedFor } from "../symbology";
import { BESIDE_POINT, faceOf } from "../type";
import { facilities, knownFacilities } from "./facilities";

export const facilityNames: Layer = {
  id: "facilityNames",
  switch: facilities.switch,
  needsAssets: false,
  compose: (ask) => knownFacilities(ask.index, ask.date).flatMap((facility) => nameOf(facility, ask)),
  legend: null,
  // A name is of the facility beside it.
  lit: null,
};

function nameOf(
  { id, kind, name, at }: IndexedFacility,
  { look: { palette, language } }: Ask,
): Made<LabelMark>[] {
  const symbol = FACILITY_SYMBOL[kind];
  if (symbol === null) return [];
  return [
    {
      mark: "label",
      id: `name:facility:${id}`,
      of: { kind: "facility", id },
      picks: { kind: "facility", id },
      title: textIn(name, language),
      at,
      text: shortOf(textIn(name, language)),
      ...faceOf("facility", palette),
      anchors: BESIDE_POINT,
      offset: sizedFor(8, palette),
      rank: symbol.rank,
      ...symbol.named,
    },
  ];
}

/** The place alone: the symbol says what stands there, and the panel its voltage. */
export function shortOf(name: string): string {
  const said = name.replace(/\s*[(:,].*$/u, "");
  return AFTER_VOLTAGE.exec(said)?.groups?.["place"] ?? said.replace(/\s+\d{2,}.*$/u, "");
}

/** In Russian what stands there is said first: `Узловая подстанция 330/110 кВ Джебраил`. */
const AFTER_VOLTAGE = /\d кВ (?:\p{Ll}\S* )*(?<place>\p{Lu}.*?)(?: \p{Ll}.*)?$/u;
