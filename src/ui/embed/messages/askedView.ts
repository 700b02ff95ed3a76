import { readView } from "../../../view/address";
import { type Camera, readCamera } from "../../../view/camera";
import type { View } from "../../../view/view";

/** A view that a message asks for. */
export interface AskedView {
  readonly view: View;
  readonly camera: Camera | null;
  readonly unread: readonly string[];
}

/**
 * Reads the address in a message: `?corridor=ca-az`, `corridor=ca-az#map=5/41/49` or a whole address. Language and theme
 * stay where it names none. `frame` and `framing` stay in any case: no message may show what the page left out, or let others drive.
 */
export function askedView(address: string, present: View): AskedView {
  const [beforeHash = "", hash = ""] = address.split("#", 2);
  const search = beforeHash.slice(beforeHash.indexOf("?") + 1);
  const { view, unread } = readView(search);
  const named = new URLSearchParams(search);
  return {
    view: {
      ...view,
      frame: present.frame,
      framing: present.framing,
      language: named.has("lang") ? view.language : present.language,
      theme: named.has("theme") ? view.theme : present.theme,
    },
    camera: readCamera(`#${hash}`),
    unread,
  };
}
