import type { Scene } from "../../scene/scene";
import type { Box } from "../flat/box";
import { countryAt } from "../flat/countryCells";
import { countryForms, nameForms } from "../flat/nameForms";
import type { Pixel, Projector } from "../flat/projectorOf";
import type { NameGround, NamesThere } from "./nameGround";
import type { NeededName } from "./neededNames";
import { placesBeside, roomForCorridor } from "./roomForCorridor";
import { type Found, roomForCountry } from "./roomForCountry";
import { roomForPlace } from "./roomForPlace";
import type { ShownCountry } from "./shownCountry";
import { type Spots, spotsFor } from "./spotsFor";

/** Finds the best place of a name among others; `null` where there is none. */
export type Room = (names: NamesThere) => Found | null;

interface MapNamed {
  readonly ground: NameGround;
  readonly scene: Scene;
  readonly keptFree: readonly Box[];
  readonly projector: Projector;
}

export function roomFor(name: NeededName, { ground, scene, keptFree, projector }: MapNamed): Room {
  if (name.of === "place") return roomForPlace(name.label, scene.marks, keptFree, projector);
  if (name.of === "corridor") {
    const places = placesBeside(name.lines, nameForms(name.label), projector, ground);
    return (names) => roomForCorridor(places, names);
  }
  const wish = projector.project(name.label.at);
  const best = countryAt(ground.cells, wish) === name.country.id ? wish : name.country.inmost;
  const spots = spotsAround(name.country, best);
  return roomForCountry(countryForms(name.label), spots, name.country, ground);
}

/** Of a country of a map: its name is looked for more than once, around the same place. */
const last = new WeakMap<ShownCountry, { readonly best: Pixel; readonly spots: Spots }>();

function spotsAround(country: ShownCountry, best: Pixel): Spots {
  const known = last.get(country);
  if (known?.best[0] === best[0] && known.best[1] === best[1]) return known.spots;
  const spots = spotsFor(country, best);
  last.set(country, { best, spots });
  return spots;
}
