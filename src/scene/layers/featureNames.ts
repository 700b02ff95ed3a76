import type { Ask, Layer, Made } from "../layer";
import { type NamedFeature, textIn } from "../look";
import type { LabelMark } from "../scene";
import { type FaceId, faceOf, WITHIN_AREA } from "../type";
import { zooms, zoomsByRank } from "../zooms";
import { cities } from "./cities";

const FACE: Readonly<Record<string, FaceId>> = { sea: "sea", lake: "water", gulf: "water", river: "water" };
/** Water before land, and nearer: a lake that fills the map has its name, a range that does is only ground. */
const SEEN = {
  water: zoomsByRank([zooms(2.6), zooms(3.8), zooms(4.8), zooms(5.8)], zooms(7)),
  relief: zoomsByRank([zooms(4, 8), zooms(4.8, 8), zooms(5.6, 8), zooms(6.4, 8)], zooms(7, 8)),
} as const;

/** Seas, lakes, ranges and deserts. */
export const featureNames: Layer = {
  id: "featureNames",
  switch: cities.switch,
  needsAssets: false,
  compose: (ask) => (ask.look.places?.features ?? []).map((feature) => nameOf(feature, ask)),
  legend: null,
  // Nobody picks a sea.
  lit: null,
};

function nameOf(feature: NamedFeature, { look: { palette, language } }: Ask): Made<LabelMark> {
  const text = textIn(feature.names, language);
  const face = FACE[feature.kind] ?? "relief";
  return {
    mark: "label",
    id: `name:feature:${feature.id}`,
    of: { kind: "place", id: feature.id },
    picks: null,
    title: text,
    at: [feature.lon, feature.lat],
    text,
    ...faceOf(face, palette),
    anchors: WITHIN_AREA,
    offset: 22,
    rank: 12 + 10 * feature.rank,
    ...SEEN[face === "relief" ? "relief" : "water"](feature),
  };
}
