import type { AtlasIndex } from "../atlas/atlasIndex";
import { isOn, type View } from "../view/view";
import type { Layer } from "./layer";
import { cities } from "./layers/cities";
import { corridorNames } from "./layers/corridorNames";
import { countryNames } from "./layers/countryNames";
import { facilities } from "./layers/facilities";
import { facilityNames } from "./layers/facilityNames";
import { featureNames } from "./layers/featureNames";
import { interconnectors } from "./layers/interconnectors";
import { members } from "./layers/members";
import { arcs, hatching, meetingPlaces } from "./layers/participation";
import { plants } from "./layers/plants";
import { segments } from "./layers/segments";
import { substations } from "./layers/substations";
import { uncertainty } from "./layers/uncertainty";
import type { ContextAssets, Look } from "./look";
import type { Participating } from "./participating";
import type { LabelMark, Mark } from "./scene";

/** Bottom first. To add a layer, write one file in `layers/` and list it here. */
const LAYERS: readonly Layer[] = [
  members,
  hatching,
  uncertainty,
  interconnectors,
  segments,
  arcs,
  substations,
  plants,
  cities,
  facilities,
  meetingPlaces,
  featureNames,
  countryNames,
  facilityNames,
  corridorNames,
];

/**
 * Decides every mark on the map. It doesn't ask what is picked, so a pick makes no new marks; but while meetings are explored,
 * the one that is picked gets its arcs.
 */
export function composeMarks(
  index: AtlasIndex,
  view: Pick<View, "switched" | "date">,
  look: Look,
  assets: ContextAssets | null = null,
  participating: Participating | null = null,
): readonly Mark[] {
  const marks = LAYERS.filter((layer) => isOn(view, layer.switch)).flatMap((layer) =>
    layer.compose({ index, date: view.date, look, assets, participating }),
  );
  return withoutNamesakes(marks);
}

/** Nearer than this, in degrees, equal names are of one place: a town, and the substation that is called after it. */
const SAME_PLACE = 0.6;

/** Says a name once: of two equal ones beside each other, that which is seen from further away stays. */
function withoutNamesakes(marks: readonly Mark[]): readonly Mark[] {
  const labels = marks.filter((mark) => mark.mark === "label");
  const byText = new Map<string, LabelMark[]>();
  for (const label of labels) byText.set(label.text, [...(byText.get(label.text) ?? []), label]);
  const isSaid = (mark: Mark) =>
    mark.mark === "label" &&
    byText.get(mark.text)!.some((other) => other !== mark && isNear(other, mark) && goesBefore(other, mark));
  return marks.filter((mark) => !isSaid(mark));
}

function isNear({ at: [lon, lat] }: LabelMark, { at: [otherLon, otherLat] }: LabelMark): boolean {
  return Math.abs(lon - otherLon) < SAME_PLACE && Math.abs(lat - otherLat) < SAME_PLACE;
}

function goesBefore(a: LabelMark, b: LabelMark): boolean {
  return a.minZoom < b.minZoom || (a.minZoom === b.minZoom && a.rank < b.rank);
}
