import type { Switch, View } from "./view";

/**
 * Words of the address that turn no switch: of none that there is, or of one that is so by default. The address takes any word for a
 * switch, as it takes any id for a thing: which there are is known to those who draw them.
 */
export function unreadSwitches(
  { switched }: Pick<View, "switched">,
  switches: readonly Switch[],
): readonly string[] {
  return Object.entries(switched)
    .filter(
      ([id, on]) =>
        !switches.some((each) => each.id === id && (each.isOn !== on || each.fromZoom !== undefined)),
    )
    .map(([id, on]) => `${on ? "show" : "hide"}=${id}`);
}
