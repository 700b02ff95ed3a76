import type { Layer } from "../layer";
import { cities } from "./cities";
import { corridorNames } from "./corridorNames";
import { countryNames } from "./countryNames";
import { facilities } from "./facilities";
import { facilityNames } from "./facilityNames";
import { featureNames } from "./featureNames";
import { grid } from "./grid";
import { interconnectors } from "./interconnectors";
import { meetings } from "./meetings";
import { members } from "./members";
import { plants } from "./plants";
import { segments } from "./segments";
import { substations } from "./substations";
import { uncertainty } from "./uncertainty";

/**
 * Every layer of the map, bottom first. Pens draw areas under bands, bands under lines, and those under points and names, so a place
 * in the list counts among marks of a sort. Switches and legend are listed from the top, by the lowest layer of each switch.
 */
export const LAYERS: readonly Layer[] = [
  grid,
  interconnectors,
  substations,
  plants,
  cities,
  featureNames,
  countryNames,
  members,
  facilities,
  facilityNames,
  uncertainty,
  segments,
  corridorNames,
  meetings,
];
