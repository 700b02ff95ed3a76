import { readFileSync, statSync } from "node:fs";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { entryIds } from "../../src/atlas/entryOf";
import { oEmbedPath } from "../../src/site/head/oEmbed";
import { siteUrl } from "../../src/site/head/siteUrl";
import { shippedAtlas } from "../../src/site/siteFiles";
import { CARD_KINDS, cardPath, OVERVIEW_CARD } from "../../src/ui/share/cardPath";
import { pagePath, storyPath } from "../../src/view/pagePath";
import { first } from "../there";
import { PAGES as ALL_PAGES, DIST, FILES, isForOthers, textOf } from "./files";

const PAGES = ALL_PAGES.filter((page) => !isForOthers(page));

const ids = entryIds(shippedAtlas());
/** As the site was built: `SITE_URL` has to be the same for the tests. */
const site = siteUrl();

const headOf = (page: string) => first(textOf(page).split("</head>"));
const tagIn = (page: string, pattern: RegExp) => pattern.exec(headOf(page))?.[1] ?? null;
const pictureOf = (page: string) => tagIn(page, /property="og:image" content="([^"]*)"/);

describe("pictures for links", () => {
  const cards = [OVERVIEW_CARD, ...ids.filter(({ kind }) => CARD_KINDS.includes(kind)).map(cardPath)];

  test("are there for all that has one, and for nothing else", () => {
    expect(FILES.filter((file) => file.startsWith("card/"))).toEqual([...new Set(cards)].sort());
  });

  test("weigh no more than 60 kB each", () => {
    const heavy = cards.filter((file) => statSync(`${DIST}/${file}`).size > 60_000);
    expect(heavy).toEqual([]);
  });

  test("are 1200 × 630 px and show something", () => {
    for (const file of cards) {
      const { width, height, data } = PNG.sync.read(readFileSync(`${DIST}/${file}`));
      expect([file, width, height]).toEqual([file, 1200, 630]);
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4 * 97) colours.add(data.readUIntBE(at, 3));
      // Land, tint, lines and letters of a country in which nothing else is to be seen.
      expect(colours.size, file).toBeGreaterThan(8);
    }
  });
});

test("every page names itself: its title, what it is about, where it lies", () => {
  const silent = PAGES.filter(
    (page) => !["og:title", "og:description", 'rel="canonical"'].every((tag) => headOf(page).includes(tag)),
  );
  expect(silent).toEqual([]);
});

test("every page of a record and the first page are data for machines", () => {
  for (const page of PAGES.filter((page) => page !== "meetings.html")) {
    const json = tagIn(page, /<script type="application\/ld\+json">([^<]*)<\/script>/);
    const data = JSON.parse(json ?? "null");
    expect([page, data?.["@context"]]).toEqual([page, "https://schema.org"]);
    expect(data["@type"]).toMatch(
      /^(?:Dataset|Event|EventSeries|CreativeWork|Place|Country|Organization|Person)$/,
    );
  }
});

test("search engines are let in", () => {
  expect(textOf("robots.txt")).toContain("User-agent: *\nAllow: /\n");
});

describe.runIf(site === null)("without the site's address", () => {
  test("nothing is said that needs it", () => {
    expect(FILES.filter((file) => /^(?:oembed\/|sitemap\.xml)/.test(file))).toEqual([]);
    expect(PAGES.filter((page) => /og:(?:image|url)"|json\+oembed/.test(headOf(page)))).toEqual([]);
  });
});

describe.runIf(site !== null)("with the site's address", () => {
  const start = site ?? "";

  test("every page has a picture that is there", () => {
    const lacking = PAGES.filter((page) => {
      const picture = pictureOf(page);
      return !picture?.startsWith(start) || !FILES.includes(picture.slice(start.length));
    });
    expect(lacking).toEqual([]);
  });

  test("every page of a record is answered by oEmbed in the form of version 1.0", () => {
    for (const picked of ids) {
      const file = oEmbedPath({ picked });
      const href = tagIn(pagePath(picked), /type="application\/json\+oembed" href="([^"]*)"/);
      expect(href).toBe(`${site}${file}`);
      const answer = JSON.parse(textOf(file));
      expect(answer).toMatchObject({ type: "rich", version: "1.0", width: 960, height: 540 });
      expect(answer.html).toMatch(/^<iframe src="[^"]+frame=embed" title="[^"]+" /);
      expect(FILES).toContain(answer.thumbnail_url.slice(start.length));
    }
  });

  test("every page of a story is answered by a frame that tells it", () => {
    for (const story of shippedAtlas().stories.keys()) {
      const file = oEmbedPath({ picked: null, story });
      const href = tagIn(storyPath(story), /type="application\/json\+oembed" href="([^"]*)"/);
      expect(href).toBe(`${site}${file}`);
      expect(JSON.parse(textOf(file)).html).toContain(`story=${story}&amp;`);
    }
  });

  test("the map of the site names every page once, and no other", () => {
    const named = [...textOf("sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, page]) => page);
    expect(named.sort()).toEqual(PAGES.map((page) => `${site}${page === "index.html" ? "" : page}`).sort());
  });
});
