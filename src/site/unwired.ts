import type { AddressWindow } from "../ui/wire/addressBar";
import { makeWires, type Wires } from "../ui/wire/wires";

/** The wires of a page that is only written: it has no window, so its view never changes. */
export function unwired(): Wires {
  return makeWires(NO_WINDOW);
}

const NO_WINDOW: AddressWindow = {
  location: { search: "", hash: "", pathname: "" },
  history: { state: null, pushState: never, replaceState: never },
  parent: null,
  addEventListener: () => {},
};

function never(): never {
  throw new Error("A page that is written by the build can’t change its address.");
}
