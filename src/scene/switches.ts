import type { Switch } from "../view/view";
import type { Layer } from "./layer";
import { LAYERS } from "./layers/layers";

interface SwitchedLayers {
  readonly switch: Switch;
  /** Those that it shows, bottom first. */
  readonly layers: readonly Layer[];
}

/** Layers by their switches, in the order in which the page lists them: those first whose lowest layer lies highest. */
export function bySwitch(layers: readonly Layer[]): readonly SwitchedLayers[] {
  const groups = new Map<string, SwitchedLayers & { readonly layers: Layer[] }>();
  for (const layer of layers) {
    const group = groups.get(layer.switch.id);
    if (group) group.layers.push(layer);
    else groups.set(layer.switch.id, { switch: layer.switch, layers: [layer] });
  }
  return [...groups.values()].reverse();
}

/** Every switch of the map, in the order in which they are listed. */
export const SWITCHES: readonly Switch[] = bySwitch(LAYERS).map((each) => each.switch);
