import { describe, expect, test } from "vitest";
import { entryOf } from "../../src/atlas/entryOf";
import { linkedDocuments, linkedRecord } from "../../src/site/head/linkedRecord";
import { linkedAtlas, linkedTag } from "../../src/site/head/linkedTag";
import { linkTags } from "../../src/site/head/linkTags";
import { oEmbedFile, oEmbedOf } from "../../src/site/head/oEmbed";
import type { Shared } from "../../src/site/head/shared";
import { siteMapFiles } from "../../src/site/head/siteMap";
import { siteUrl } from "../../src/site/head/siteUrl";
import { makeLocale } from "../../src/site/localePlugin";
import { wordsOf } from "../../src/ui/locale/words";
import { realAtlas as atlas, realIndex as index } from "../atlas/participation/realIndex";
import { there } from "../there";

const SITE = "https://example.org/atlas/";
const words = wordsOf(makeLocale("en"));

const shared: Shared = {
  path: "corridor/ca-az.html",
  picked: { kind: "corridor", id: "ca-az" },
  title: 'A “corridor” <b> & "more"',
  description: "What it is.",
};

describe("the site's address", () => {
  test.each([
    [undefined, null],
    [" ", null],
    ["https://example.org/atlas", SITE],
    [SITE, SITE],
  ])("%j is read as %j", (said, read) => {
    expect(siteUrl(said)).toBe(read);
  });

  test.each(["example.org", "ftp://example.org/", "https://example.org/?a=b", "https://example.org/#x"])(
    "%s is refused, with an example of what is wanted",
    (said) => {
      expect(() => siteUrl(said)).toThrow("such as https://example.org/atlas/");
    },
  );
});

describe("a page's tags", () => {
  test("name picture, page and oEmbed by whole addresses", () => {
    const tags = linkTags(shared, SITE, "Corridor Atlas");
    expect(tags).toContain(
      '<meta property="og:image" content="https://example.org/atlas/card/corridor/ca-az.png"/>',
    );
    expect(tags).toContain('<link rel="canonical" href="https://example.org/atlas/corridor/ca-az.html"/>');
    expect(tags).toMatch(
      /<link rel="alternate" type="application\/json\+oembed" href="https:\/\/example.org\/atlas\/oembed\/corridor\/ca-az.json" title="[^"]+"\/>/,
    );
  });

  test("leave out what must be whole where the site's address isn't known, and say the rest", () => {
    const tags = linkTags(shared, null, "Corridor Atlas");
    expect(tags).not.toMatch(/og:(?:image|url)|oembed|twitter/);
    expect(tags).toContain('<link rel="canonical" href="ca-az.html"/>');
    expect(tags).toContain('property="og:title"');
  });

  test("escape what a title holds", () => {
    expect(linkTags(shared, SITE, "Corridor Atlas")).toContain(
      'content="A “corridor” &#60;b&#62; &#38; &#34;more&#34;"',
    );
  });

  test("a description of any length is cut to what is shown", () => {
    const long = linkTags({ ...shared, description: "word ".repeat(200) }, SITE, "Corridor Atlas");
    const [, description = ""] = there(/og:description" content="([^"]*)"/.exec(long));
    expect(description).toHaveLength(300);
    expect(description).toMatch(/ word…$|d…$/);
  });

  test("a kind without a picture of its own has that of the atlas", () => {
    const segment = { ...shared, picked: { kind: "segment", id: "ca-az/caspian-crossing" } } as const;
    expect(linkTags(segment, SITE, "Corridor Atlas")).toContain("/atlas/card/overview.png");
  });
});

describe("oEmbed", () => {
  test("is what version 1.0 asks of the type rich, with a titled frame", () => {
    expect(oEmbedOf({ ...shared, title: "It" }, SITE, "Corridor Atlas")).toEqual({
      type: "rich",
      version: "1.0",
      title: "It",
      provider_name: "Corridor Atlas",
      provider_url: SITE,
      cache_age: 86_400,
      html: '<iframe src="https://example.org/atlas/?corridor=ca-az&amp;frame=embed" title="It" width="960" height="540" style="border:0;max-width:100%" loading="lazy" allowfullscreen></iframe>',
      width: 960,
      height: 540,
      thumbnail_url: "https://example.org/atlas/card/corridor/ca-az.png",
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  test("of a story is a frame that tells the story, from its first step", () => {
    const story = { ...shared, path: "story/two-corridors.html", picked: null, story: "two-corridors" };
    const { html } = oEmbedOf(story, SITE, "Corridor Atlas");
    expect(there(/src="([^"]*)"/.exec(html))[1]).toBe(
      "https://example.org/atlas/?story=two-corridors&amp;frame=embed",
    );
    expect(linkTags(story, SITE, "Corridor Atlas")).toContain(
      "https://example.org/atlas/oembed/story/two-corridors.json",
    );
  });

  test("lies under the kind and the id, and is JSON whatever the title", () => {
    const { path, body } = oEmbedFile(shared, SITE, "Corridor Atlas");
    expect(path).toBe("oembed/corridor/ca-az.json");
    const { title, html } = JSON.parse(String(body));
    expect(title).toBe(shared.title);
    expect(html).not.toContain("<b>");
  });
});

describe("linked data", () => {
  const meeting = (id: string) => linkedRecord(there(entryOf(atlas, "meeting", id)), index, words);

  test("an online meeting has its dates as reported, and no place that it didn't meet at", () => {
    expect(meeting("cececo-board-1")).toEqual({
      "@type": "Event",
      name: "1st meeting of the Board of Directors of CECECO",
      startDate: "2025-09-09",
      endDate: "2025-09-09",
      eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
      location: { "@type": "VirtualLocation" },
      superEvent: { "@type": "EventSeries", name: "Board of Directors of CECECO" },
    });
  });

  test("a meeting whose place isn't reported has none, though it hangs on the map", () => {
    const unplaced = [...atlas.meetings.values()].filter(
      ({ place, format }) => !place && format !== "online",
    );
    expect(unplaced.length).toBeGreaterThan(0);
    for (const { id } of unplaced) expect(meeting(id)).not.toHaveProperty("location");
  });

  test("a meeting is at its venue, by the name that the language of the page has", () => {
    const entry = there(entryOf(atlas, "meeting", "geac-2"));
    const place = { ...there(entry.record.place), venue: { en: "Gulustan Palace", tr: "Gülistan Sarayı" } };
    const placed = { ...entry, record: { ...entry.record, place } };
    const names = (["en", "tr"] as const).map((language) => {
      const { location } = linkedRecord(placed, index, wordsOf(makeLocale(language))) as {
        location: { name: string };
      };
      return location.name;
    });
    expect(names).toEqual(["Gulustan Palace", "Gülistan Sarayı"]);
  });

  test("every date is one of ISO 8601, as far as it is known", () => {
    const events = [...atlas.meetings.keys()].map(meeting) as { startDate: string; endDate?: string }[];
    for (const { startDate, endDate } of events) {
      expect(startDate).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      if (endDate !== undefined) expect(endDate >= startDate && endDate.length === 10).toBe(true);
    }
  });

  test("who hosted by announcement only organises nothing", () => {
    const announced = [...atlas.meetings.values()].filter(({ status }) => status === "planned");
    expect(announced.length).toBeGreaterThan(0);
    for (const { id } of announced) expect(meeting(id)).not.toHaveProperty("organizer");
  });

  test("a corridor is a place with a box and its names in other languages", () => {
    const corridor = linkedRecord(there(entryOf(atlas, "corridor", "ca-az")), index, words);
    expect(corridor).toMatchObject({ "@type": "Place", geo: { "@type": "GeoShape" } });
    const [south = 0, west = 0, north = 0, east = 0] = there(
      there(/"box":"([^"]*)"/.exec(JSON.stringify(corridor)))[1],
    )
      .split(" ")
      .map(Number);
    expect(south < north && west < east && west > 40 && east < 75).toBe(true);
  });

  test("every document that an entry rests on is named once, with its publisher", () => {
    const entry = there(entryOf(atlas, "meeting", "cececo-board-1"));
    const documents = linkedDocuments(entry);
    expect(documents).toHaveLength(Object.keys(entry.names.sources).length);
    expect(documents.every(({ name, publisher }) => name !== "" && publisher !== undefined)).toBe(true);
  });

  test("no text ends the script in which it stands", () => {
    const evil = { ...shared, description: "</script><script>alert(1)</script>" };
    const tag = linkedTag(linkedAtlas(index, "A", SITE), evil, SITE);
    expect(tag.match(/<\/?script/g)).toEqual(["<script", "</script"]);
    expect(JSON.parse(tag.replace(/<[^>]*>/g, "")).description).toBe(evil.description);
  });

  test("the atlas is a dataset under its licence", () => {
    expect(linkedAtlas(index, "Corridor Atlas", SITE)).toMatchObject({
      "@type": "Dataset",
      license: "https://creativecommons.org/licenses/by/4.0/",
      distribution: [{ contentUrl: "https://example.org/atlas/facts/map.json" }],
    });
  });
});

test("the map of the site needs its address; what keeps nobody out doesn't", () => {
  expect(siteMapFiles(["", "a.html"], null).map(({ path }) => path)).toEqual(["robots.txt"]);
  const [robots, map] = siteMapFiles(["", "a.html?x&y"], SITE);
  expect(robots?.body).toContain(`Sitemap: ${SITE}sitemap.xml\n`);
  expect(map?.body).toContain(`<loc>${SITE}a.html?x&#38;y</loc>`);
});
