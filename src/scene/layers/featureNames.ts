import type { Ask, Layer } from "../layer";
import { type NamedFeature, textIn } from "../look";
import type { LabelMark } from "../scene";
import { type FaceId, faceOf } from "../type";

const FACE: Readonly<Record<string, FaceId>> = { sea: "sea", lake: "water", gulf: "water", river: "water" };
/** Zoom from which a name of each rank is shown: water before land. */
const MIN_ZOOM = { water: [2.6, 3.8, 4.8, 5.8], relief: [4, 4.8, 5.6, 6.4] } as const;

/** Seas, lakes, ranges and deserts. */
export const featureNames: Layer = {
  switch: "places",
  compose: (ask) => (ask.look.places?.features ?? []).map((feature) => nameOf(feature, ask)),
};

function nameOf(feature: NamedFeature, { look: { palette, language } }: Ask): LabelMark {
  const text = textIn(feature.names, language);
  const face = FACE[feature.kind] ?? "relief";
  const zooms = MIN_ZOOM[face === "relief" ? "relief" : "water"];
  return {
    mark: "label",
    id: `name:feature:${feature.id}`,
    picks: null,
    title: text,
    at: [feature.lon, feature.lat],
    text,
    ...faceOf(face, palette),
    anchors: ["center", "bottom", "top"],
    offset: 22,
    rank: 12 + 10 * feature.rank,
    minZoom: zooms[feature.rank - 1] ?? 7,
    maxZoom: 8,
  };
}
