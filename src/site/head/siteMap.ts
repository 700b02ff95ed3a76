import { escaped } from "../../draw/svg/element";
import type { SiteFile } from "../siteFile";

/**
 * `robots.txt`, and `sitemap.xml` where the site's address is known: its pages are named with their hosts. Without dates, since
 * records don't say when they were edited.
 */
export function siteMapFiles(paths: readonly string[], site: string | null): SiteFile[] {
  const robots = ["User-agent: *", "Allow: /", ...(site === null ? [] : [`Sitemap: ${site}sitemap.xml`]), ""];
  const files = [{ path: "robots.txt", body: robots.join("\n") }];
  return site === null ? files : [...files, { path: "sitemap.xml", body: siteMap(paths, site) }];
}

function siteMap(paths: readonly string[], site: string): string {
  const urls = paths.map((path) => `<url><loc>${escaped(`${site}${path}`)}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}
