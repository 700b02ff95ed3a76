import { readView } from "./address";

/**
 * Whether the page may draw with WebGL: not where its address asks for a drawing, nor in a sandbox without an origin, which may
 * start no worker of the site's. Then what draws so isn't even loaded.
 */
export function mayDrawLive(): boolean {
  return self.origin !== "null" && readView(location.search).view.frame !== "static";
}
