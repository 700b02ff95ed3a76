import type { Atlas, Source } from "../../src/atlas/atlas";

/** Hosts at which pages only stand in for those of somebody else: previews, caches, mirrors, reposts by a machine. */
const STAND_IN =
  /(?:^|\.)(?:pages\.dev|vercel\.app|netlify\.app|translate\.goog|pangea-cms\.com|sitefabrikasi\.com|wikiwand\.com|googleusercontent\.com|archive\.ph|archive\.is)$|ipfs|(?:^|[.-])(?:preview|staging|mirror|dev|demo\d*|cms)[.-]/;
/** Doors at the back of a site, whose pages stand at its own address as well. */
const BACK_DOOR = /^(?:static|mail|insecure)\./;

/** Documents of which a reader learns too little, or that aren't where they came from. */
export function sourceHints({ sources }: Pick<Atlas, "sources">, publishers: readonly string[]): string[] {
  const known = new Set(publishers);
  return [...sources.values()].flatMap((source) =>
    [
      withoutTitle(source),
      withoutDate(source),
      elsewhere(source),
      known.has(source.publisher) ? null : unlisted(source),
    ].filter((hint) => hint !== null),
  );
}

function withoutTitle({ id, title }: Source): string | null {
  return title === null ? `sources.json › ${id}: no title; write the headline, or describe it` : null;
}

function withoutDate({ id, date, dateNote }: Source): string | null {
  return date === null && !dateNote
    ? `sources.json › ${id}: no date; write it, or into “dateNote” why there is none`
    : null;
}

function unlisted({ id, publisher }: Source): string {
  return `sources.json › ${id}: “${publisher}” isn't in build/publishers.json; use the name that stands there, or add it`;
}

function elsewhere({ id, url }: Source): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, host } = new URL(url);
  if (STAND_IN.test(hostname))
    return `sources.json › ${id}: ${hostname} is a preview or a mirror; name the page where it was first published`;
  return BACK_DOOR.test(hostname) || /:\d+\//.test(url)
    ? `sources.json › ${id}: ${host} is not the address that the site gives its readers; write that`
    : null;
}
