/** One file that the site has beside what Vite bundles: its path below the site's folder, and what is in it. */
export interface SiteFile {
  readonly path: string;
  readonly body: string | Uint8Array;
}
