import { addressNow } from "../browser/oneFilePage";

/** The site's folder, with a slash at the end; a page on a disk knows that of the site from which it was saved. */
export function siteRoot(): string {
  return new URL(".", addressNow()).href;
}
