import type { Shared } from "./head/shared";

/** One page of the site that needs no script. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** The address of the map that shows the same, from the site's folder. */
  readonly mapHref: string;
  readonly body: string;
  /** What the page says of itself to those who show a link to it. */
  readonly shared: Shared;
  /** The same in tags. */
  readonly head: string;
}

/** From where a page lies to the site's folder. */
export function upFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}
