import { element } from "../../draw/svg/element";
import { CARD_SIZE, cardPath } from "../../ui/share/cardPath";
import { oEmbedPath } from "./oEmbed";
import type { Shared } from "./shared";

/** The longest description that networks show. */
const LONGEST = 300;

/**
 * What a page says of itself to those who show links to it: Open Graph, the card of X, oEmbed. Pictures and oEmbed need whole
 * addresses: without the site's they are left out, and all else is said relative to the page.
 */
export function linkTags(shared: Shared, site: string | null, atlas: string): string {
  const { path, title, description, picked, story } = shared;
  const page = site === null ? path.split("/").at(-1) || "./" : `${site}${path}`;
  // The first page has a description of its own in its source.
  const own = path === "" ? [] : [element("meta", { name: "description", content: shortened(description) })];
  const tags = [
    ...own,
    element("link", { rel: "canonical", href: page }),
    property("og:type", picked === null && story === undefined ? "website" : "article"),
    property("og:site_name", atlas),
    property("og:title", title),
    property("og:description", shortened(description)),
    ...(site === null ? [] : pictureTags(shared, site, page)),
  ];
  return tags.join("\n");
}

function pictureTags(shared: Shared, site: string, page: string): string[] {
  const picture = `${site}${cardPath(shared.picked)}`;
  return [
    element("link", {
      rel: "alternate",
      type: "application/json+oembed",
      href: `${site}${oEmbedPath(shared)}`,
      title: shared.title,
    }),
    property("og:url", page),
    property("og:image", picture),
    property("og:image:type", "image/png"),
    property("og:image:width", String(CARD_SIZE.width)),
    property("og:image:height", String(CARD_SIZE.height)),
    property("og:image:alt", shared.title),
    element("meta", { name: "twitter:card", content: "summary_large_image" }),
  ];
}

function property(name: string, content: string): string {
  return element("meta", { property: name, content });
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
