import type { IndexedSegment } from "../../atlas/atlasIndex";
import type { Ask, Layer } from "../layer";
import { textIn } from "../look";
import type { BandMark } from "../scene";
import { BAND_OPACITY, hueOf, roleOf, UNCERTAINTY_KM } from "../symbology";
import { knownSegments } from "./segments";

/** A route that isn't surveyed lies in a soft band, as wide as what isn't known. Lines that only serve a corridor go without. */
export const uncertainty: Layer = {
  switch: "certainty",
  compose: (ask) =>
    knownSegments(ask.index, ask.date)
      .filter(({ part }) => part === "corridor")
      .flatMap((segment) => bandOf(segment, ask)),
};

function bandOf(
  { id, name, line, certainty, uncertaintyKm, corridors }: IndexedSegment,
  { index, look: { palette, language } }: Ask,
): BandMark[] {
  const usualKm = UNCERTAINTY_KM[certainty];
  if (usualKm === null) return [];
  return [
    {
      mark: "band",
      id: `band:${id}`,
      picks: { kind: "segment", id },
      title: textIn(name, language),
      line,
      widthKm: 2 * (uncertaintyKm ?? usualKm),
      fill: palette.ink[hueOf(index, corridors[0])],
      opacity: BAND_OPACITY[roleOf(index, corridors[0])],
    },
  ];
}
