import type { Layer } from "../layer";
import { textIn } from "../look";
import type { BandMark } from "../scene";
import { BAND_OPACITY, DEFAULT_UNCERTAINTY_KM, hueOf, roleOf } from "../symbology";
import { knownSegments } from "./segments";

/** An indicative route lies in a soft band, as wide as what isn't known. Lines that only serve a corridor go without. */
export const uncertainty: Layer = {
  switch: "certainty",
  compose: ({ index, date, look }) =>
    knownSegments(index, date)
      .filter(({ certainty, part }) => certainty === "indicative" && part === "corridor")
      .map(
        ({ id, name, line, uncertaintyKm, corridors }): BandMark => ({
          mark: "band",
          id: `band:${id}`,
          picks: { kind: "segment", id },
          title: textIn(name, look.language),
          line,
          widthKm: 2 * (uncertaintyKm ?? DEFAULT_UNCERTAINTY_KM),
          fill: look.palette.ink[hueOf(index, corridors[0])],
          opacity: BAND_OPACITY[roleOf(index, corridors[0])],
        }),
      ),
};
