import { CARD_SIZE, cardPath } from "../../ui/share/cardPath";
import { frameSource, frameTag, SIZES } from "../../ui/share/embedCode";
import { DEFAULT_VIEW } from "../../view/view";
import type { SiteFile } from "../siteFile";
import type { Shared } from "./shared";

/** How long a CMS may keep it, in s: a day. */
const CACHE_AGE = 86_400;

/** An answer of oEmbed 1.0 of the type `rich`: https://oembed.com. */
export interface OEmbed {
  readonly type: "rich";
  readonly version: "1.0";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** Where the answer for a page lies, from the site's folder. */
export function oEmbedPath({ picked, story }: Pick<Shared, "picked" | "story">): string {
  if (story !== undefined) return `oembed/story/${story}.json`;
  return picked === null ? "oembed/overview.json" : `oembed/${picked.kind}/${picked.id}.json`;
}

/** The answer as a file: a host that only serves files has no service to ask, so every page names its own. */
export function oEmbedFile(shared: Shared, site: string, provider: string): SiteFile {
  return { path: oEmbedPath(shared), body: JSON.stringify(oEmbedOf(shared, site, provider)) };
}

export function oEmbedOf({ picked, story, title }: Shared, site: string, provider: string): OEmbed {
  const view = { ...DEFAULT_VIEW, picked, story: story ?? null };
  const source = frameSource(site, view, { as: "iframe", camera: "", ...view });
  const { width, height } = SIZES.wide;
  return {
    type: "rich",
    version: "1.0",
    title,
    provider_name: provider,
    provider_url: site,
    cache_age: CACHE_AGE,
    html: frameTag(source, title, "wide"),
    width,
    height,
    thumbnail_url: `${site}${cardPath(picked)}`,
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  };
}
