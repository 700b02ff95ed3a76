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
import { plants } from "./layers/plants";
import { segments } from "./layers/segments";
import { substations } from "./layers/substations";
import { uncertainty } from "./layers/uncertainty";
import type { ContextAssets, Look } from "./look";
import type { Mark } from "./scene";

/** Bottom first. To add a layer, write one file in `layers/` and list it here. */
const LAYERS: readonly Layer[] = [
  members,
  uncertainty,
  interconnectors,
  segments,
  substations,
  plants,
  cities,
  facilities,
  featureNames,
  countryNames,
  facilityNames,
  corridorNames,
];

/** Decides every mark on the map. It doesn't ask what is picked, so a pick never makes new marks. */
export function composeMarks(
  index: AtlasIndex,
  view: Pick<View, "switched" | "date">,
  look: Look,
  assets: ContextAssets | null = null,
): readonly Mark[] {
  return LAYERS.filter((layer) => isOn(view, layer.switch)).flatMap((layer) =>
    layer.compose({ index, date: view.date, look, assets }),
  );
}
