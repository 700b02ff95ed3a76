import type { IndexedSegment } from "../../atlas/atlasIndex";
import { hueOf } from "../hueOf";
import type { Ask, Layer, Made, OnMap } from "../layer";
import { type LegendRows, legendRow } from "../legend";
import { textIn } from "../look";
import type { BandMark } from "../scene";
import { BAND_OPACITY, BAND_PART, BAND_ZOOM, bandKmOf, roleOf } from "../symbology";
import { knownSegments } from "./segments";

/** A route that isn't known to a few km lies in a soft band, as wide as what isn't known. */
export const uncertainty: Layer = {
  id: "uncertainty",
  switch: { id: "certainty", isOn: true },
  needsAssets: false,
  compose: (ask) => knownSegments(ask.index, ask.date).flatMap((segment) => bandOf(segment, ask)),
  legend: explained,
  // A band is of the segment that lies in it.
  lit: null,
};

function bandOf(segment: IndexedSegment, { index, look: { palette, language } }: Ask): Made<BandMark>[] {
  const { id, name, line, part, corridors } = segment;
  const km = bandKmOf(segment);
  if (km === null) return [];
  return [
    {
      mark: "band",
      id: `band:${id}`,
      of: { kind: "segment", id },
      picks: { kind: "segment", id },
      title: textIn(name, language),
      line,
      widthKm: 2 * km,
      fill: palette.ink[hueOf(index, corridors[0])],
      opacity: BAND_OPACITY[roleOf(index, corridors[0])] * BAND_PART[part],
      minZoom: BAND_ZOOM[part],
    },
  ];
}

/** In the hue of the bands on the map; in none where they have several. */
function explained({ marks, look: { palette } }: OnMap): LegendRows {
  const fills = new Set(marks.flatMap((mark) => (mark.mark === "band" ? mark.fill : [])));
  const [only = palette.ink.missionA, ...others] = fills;
  return {
    certainty: [
      legendRow("indicative", "certainty.indicative", {
        sample: "band",
        fill: others.length > 0 ? palette.ink.dot : only,
        opacity: BAND_OPACITY.mission,
      }),
    ],
  };
}
