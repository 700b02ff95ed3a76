import type { AtlasIndex } from "../../atlas/atlasIndex";
import { wordsOf } from "../../ui/locale/words";
import { makeLocale } from "../localePlugin";
import type { Page } from "../page";
import type { SiteFile } from "../siteFile";
import { linkedAtlas, linkedTag } from "./linkedTag";
import { linkTags } from "./linkTags";
import { oEmbedFile } from "./oEmbed";
import type { Shared } from "./shared";
import { siteMapFiles } from "./siteMap";

/** What the first page says of itself. */
export function atlasHead(index: AtlasIndex, site: string | null): string {
  const { shared, name } = overview();
  return [linkTags(shared, site, name), linkedTag(linkedAtlas(index, name, site), shared, site)].join("\n");
}

/** Beside the pages: an answer of oEmbed each, where the site's address is known, and what tells machines of all of them. */
export function shareFiles(pages: readonly Page[], site: string | null): SiteFile[] {
  const { shared, name } = overview();
  // The list of meetings is embedded as the whole atlas is.
  const own = pages
    .map((page) => page.shared)
    .filter(({ picked, story }) => picked !== null || story !== undefined);
  const embeddable = [shared, ...own];
  const answers = site === null ? [] : embeddable.map((each) => oEmbedFile(each, site, name));
  return [...answers, ...siteMapFiles(["", ...pages.map(({ path }) => path)], site)];
}

function overview(): { readonly shared: Shared; readonly name: string } {
  const { t } = wordsOf(makeLocale("en"));
  const name = t("app.name");
  return { name, shared: { path: "", picked: null, title: name, description: t("overview.lead") } };
}
