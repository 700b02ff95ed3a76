import { statusOn } from "../../atlas/atlas";
import type { AtlasIndex, IndexedFacility } from "../../atlas/atlasIndex";
import type { Ask, Layer } from "../layer";
import { textIn } from "../look";
import type { PointMark } from "../scene";
import { FACILITY_SYMBOL, fillOf, hueOf, inkOf, lineWidth } from "../symbology";

/** Shape says what it is, an open symbol that it doesn't stand yet. */
export const facilities: Layer = {
  switch: "facilities",
  compose: (ask) => knownFacilities(ask.index, ask.date).flatMap((facility) => symbolOf(facility, ask)),
};

/** Facilities of which anything was known on the date; those without status, such as border points, always. */
export function knownFacilities(index: AtlasIndex, date: string | null): readonly IndexedFacility[] {
  return index.facilities.filter(
    ({ statuses }) => statuses.length === 0 || statusOn(statuses, date) !== null,
  );
}

function symbolOf(facility: IndexedFacility, { index, date, look: { palette, language } }: Ask): PointMark[] {
  const symbol = FACILITY_SYMBOL[facility.kind];
  if (symbol === null) return [];
  const part = facility.tie === "supporting" ? "supporting" : "corridor";
  const ink = palette.ink[inkOf(hueOf(index, facility.corridors[0]), part)];
  return [
    {
      mark: "point",
      id: `facility:${facility.id}`,
      picks: { kind: "facility", id: facility.id },
      title: textIn(facility.name, language),
      at: facility.at,
      shape: symbol.shape,
      radius: lineWidth(symbol.radius * (part === "corridor" ? 1 : 0.8), palette),
      fill: fillOf(facility, statusOn(facility.statuses, date), ink, palette.ink.paper),
      stroke: ink,
      strokeWidth: lineWidth(1.4, palette),
      minZoom: symbol.minZoom,
    },
  ];
}
