import { type Facility, statusOn } from "../../atlas/atlas";
import type { AtlasIndex, IndexedFacility } from "../../atlas/atlasIndex";
import { corridorsPicked } from "../corridorsPicked";
import { hueOf } from "../hueOf";
import type { Ask, Layer, Made, OnMap, Picking } from "../layer";
import { type LegendRows, legendRow, type PointSample, recordsOf } from "../legend";
import { textIn } from "../look";
import type { PointMark } from "../scene";
import { FACILITY_SYMBOL, type FacilitySymbol, fillOf, inkOf, sizedFor } from "../symbology";

/** Shape says what it is, an open symbol that it doesn't stand yet. */
export const facilities: Layer = {
  id: "facilities",
  switch: { id: "facilities", isOn: true },
  needsAssets: false,
  compose: (ask) => knownFacilities(ask.index, ask.date).flatMap((facility) => pointOf(facility, ask)),
  legend: explained,
  lit: (picking) => facilitiesLit(picking).map((id) => ({ kind: "facility", id })),
};

/** Facilities of which anything was known on the date; those without status, such as border points, always. */
export function knownFacilities(index: AtlasIndex, date: string | null): readonly IndexedFacility[] {
  return index.facilities.filter(
    ({ statuses }) => statuses.length === 0 || statusOn(statuses, date) !== null,
  );
}

function pointOf(
  facility: IndexedFacility,
  { index, date, look: { palette, language } }: Ask,
): Made<PointMark>[] {
  const symbol = FACILITY_SYMBOL[facility.kind];
  if (symbol === null) return [];
  const part = facility.tie === "supporting" ? "supporting" : "corridor";
  const ink = palette.ink[inkOf(hueOf(index, facility.corridors[0]), part)];
  return [
    {
      mark: "point",
      id: `facility:${facility.id}`,
      of: { kind: "facility", id: facility.id },
      picks: { kind: "facility", id: facility.id },
      title: textIn(facility.name, language),
      at: facility.at,
      shape: symbol.shape,
      radius: sizedFor(symbol.radius * (part === "corridor" ? 1 : 0.8), palette),
      fill: fillOf(facility, statusOn(facility.statuses, date), ink, palette.ink.paper),
      stroke: ink,
      strokeWidth: sizedFor(1.4, palette),
      minZoom: symbol.seen.minZoom,
    },
  ];
}

/** A row for each kind of symbol, those that lead first; then what it means that a symbol is filled or open. */
function explained({ marks, index, date, look: { palette } }: OnMap): LegendRows {
  const drawn = recordsOf(marks, index.facilities);
  const { dot, paper } = palette.ink;
  const sample = ({ shape, radius }: FacilitySymbol, fill: string): PointSample => ({
    sample: "point",
    shape,
    // As large in every palette: a diamond of a projector's size is higher than its row.
    radius,
    fill,
    stroke: dot,
    strokeWidth: sizedFor(1.4, palette),
  });
  const kinds = SYMBOLS.filter(([kind]) => drawn.some((facility) => facility.kind === kind));
  const statuses = drawn.flatMap((facility) => statusOn(facility.statuses, date) ?? []);
  const stands = new Set(statuses.map((status) => (status === "in-operation" ? "standing" : "not-yet")));
  const fills = [["standing", dot] as const, ["not-yet", paper] as const].filter(([id]) => stands.has(id));
  return {
    facilities: [
      ...kinds.map(([kind, symbol]) => legendRow(kind, `facilityKind.${kind}`, sample(symbol, paper))),
      ...fills.map(([id, fill]) =>
        legendRow(id, `legend.facility.${id}`, sample(FACILITY_SYMBOL.substation, fill)),
      ),
    ],
  };
}

/** Kinds that are drawn, those that lead first. */
const SYMBOLS = (Object.entries(FACILITY_SYMBOL) as [Facility["kind"], FacilitySymbol | null][])
  .flatMap(([kind, symbol]) => (symbol === null ? [] : [[kind, symbol] as const]))
  .sort(([, a], [, b]) => a.rank - b.rank);

/** What is picked, what stands along a corridor or in a country that is, and at the ends of a segment. */
function facilitiesLit(picking: Picking): readonly string[] {
  const { index, picked } = picking;
  if (picked.kind === "corridor") return corridorsPicked(picking).flatMap(({ facilities }) => facilities);
  if (picked.kind !== "segment")
    return index.facilities
      .filter((each) => each[picked.kind === "facility" ? "id" : "country"] === picked.id)
      .map(({ id }) => id);
  return index.segments.filter(({ id }) => id === picked.id).flatMap(({ from, to }) => [from, to]);
}
