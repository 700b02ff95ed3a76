import type { Ask, Layer } from "../layer";
import { type NamedRegion, textIn } from "../look";
import type { LabelMark } from "../scene";
import { type FaceId, faceOf } from "../type";

const FACE: Readonly<Record<string, FaceId>> = { sea: "sea", lake: "water", gulf: "water", river: "water" };
/** Zoom from which a name of each rank is shown. */
const MIN_ZOOM = [2.6, 3.8, 4.8, 5.8] as const;

/** Seas, lakes, ranges and deserts. */
export const regionNames: Layer = {
  switch: "places",
  compose: (ask) => (ask.look.places?.regions ?? []).map((region) => nameOf(region, ask)),
};

function nameOf(region: NamedRegion, { look: { palette, language } }: Ask): LabelMark {
  const text = textIn(region.names, language);
  return {
    mark: "label",
    id: `name:region:${region.id}`,
    picks: null,
    title: text,
    at: [region.lon, region.lat],
    text,
    ...faceOf(FACE[region.kind] ?? "relief", palette),
    anchors: ["center"],
    offset: 0,
    rank: 12 + 10 * region.rank,
    minZoom: MIN_ZOOM[region.rank - 1] ?? 6,
    maxZoom: 8,
  };
}
