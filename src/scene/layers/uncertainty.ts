import type { IndexedSegment } from "../../atlas/atlasIndex";
import { hueOf } from "../hueOf";
import type { Ask, Layer, Made, OnMap } from "../layer";
import { type LegendRows, legendRow, recordsOf } from "../legend";
import { textIn } from "../look";
import type { BandMark } from "../scene";
import { BAND_OPACITY, roleOf, UNCERTAINTY_KM } from "../symbology";
import { knownSegments } from "./segments";

/** A route that isn't surveyed lies in a soft band, as wide as what isn't known. Lines that only serve a corridor go without. */
export const uncertainty: Layer = {
  id: "uncertainty",
  switch: { id: "certainty", isOn: true },
  needsAssets: false,
  compose: (ask) =>
    knownSegments(ask.index, ask.date)
      .filter(({ part }) => part === "corridor")
      .flatMap((segment) => bandOf(segment, ask)),
  legend: explained,
  // A band is of the segment that lies in it.
  lit: null,
};

function bandOf(
  { id, name, line, certainty, uncertaintyKm, corridors }: IndexedSegment,
  { index, look: { palette, language } }: Ask,
): Made<BandMark>[] {
  const usualKm = UNCERTAINTY_KM[certainty];
  if (usualKm === null) return [];
  return [
    {
      mark: "band",
      id: `band:${id}`,
      of: { kind: "segment", id },
      picks: { kind: "segment", id },
      title: textIn(name, language),
      line,
      widthKm: 2 * (uncertaintyKm ?? usualKm),
      fill: palette.ink[hueOf(index, corridors[0])],
      opacity: BAND_OPACITY[roleOf(index, corridors[0])],
    },
  ];
}

function explained({ marks, index, look: { palette } }: OnMap): LegendRows {
  const first = marks.find((mark) => mark.mark === "band");
  const known = new Set(recordsOf(marks, index.segments).map(({ certainty }) => certainty));
  return {
    certainty: (["published", "indicative"] as const)
      .filter((certainty) => known.has(certainty))
      .map((certainty) =>
        legendRow(certainty, `certainty.${certainty}`, {
          sample: "band",
          fill: first?.fill ?? palette.ink.missionA,
          opacity: BAND_OPACITY.mission,
        }),
      ),
  };
}
