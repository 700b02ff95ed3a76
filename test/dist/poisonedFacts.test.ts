import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import { groundFile } from "../../geo/build/geoFolder";
import { frontOf } from "../../src/atlas/front";
import { indexOf } from "../../src/atlas/indexOf";
import { isRecord } from "../../src/atlas/spot";
import { sceneComposer } from "../../src/scene/composeScene";
import type { Places } from "../../src/scene/look";
import { cardMapSvg, columnSvg } from "../../src/site/cards/cardSvg";
import { cardsOf } from "../../src/site/cards/cardsOf";
import { embedFiles, stillEmbeds } from "../../src/site/embeds/embedFiles";
import { plainPage } from "../../src/site/fullPage";
import { atlasHead, shareFiles } from "../../src/site/head/shareFiles";
import { makeLater, makeLocale } from "../../src/site/localePlugin";
import { recordPages } from "../../src/site/recordPages";
import type { SiteFile } from "../../src/site/siteFile";
import { factGroups } from "../../src/site/siteFiles";
import { storyPages } from "../../src/site/storyPages";
import { wordsOf } from "../../src/ui/locale/words";
import { realAtlas } from "../atlas/participation/realIndex";

const SITE = "https://example.org/atlas/";

/** What the check would refuse, behind it: it ends an element, an attribute, a script and a CDATA section, and begins a line of a feed. */
const POISON = ` </script></text><img src=x onerror=alert(1)>" onload="alert(2)' ]]>&\r\nATTENDEE:x`;
/** It as markup, in a text or in a script; and as an attribute, for which it has to leave one: a feed has quotation marks in texts only. */
const LOOSE = { markup: /<img src=x|<\/script><\/text>/i, attribute: /(?<!\\)" onload="alert/i };
const MARKUP = /\.(?:html|svg|atom|xml)$/;

test("whatever text of the facts is poisoned, it stays text: in pages, drawings, feeds and cards", {
  timeout: 300_000,
}, () => {
  const atlas = structuredClone(realAtlas);
  const poisoned = poison(atlas);
  expect(poisoned).toBeGreaterThan(8000);
  const index = indexOf(atlas);
  const words = wordsOf(makeLocale("en")).and(makeLater("en"));
  const places = groundFile<Places>("places");
  const ground = ["overview", "detail", "world"].map((name) => groundFile<never>(name));
  const pages = [...recordPages(atlas, index, SITE), ...storyPages(atlas, index, SITE)];
  const embeds = embedFiles()(stillEmbeds(atlas, index, words).slice(0, 8), {
    ...{ index, words, places, ground, front: frontOf(index) },
  });
  const desk = { index, words, places, ground: [], compose: sceneComposer() };
  const cards = cardsOf(atlas, words).flatMap((card) => [columnSvg(card, desk), cardMapSvg(card, desk)]);
  const files = [
    ...factGroups(atlas, index).flatMap(({ make }) => make()),
    ...shareFiles(pages, SITE),
    ...pages.map((page) => ({ path: page.path, body: plainPage(page, "style.css") })),
    ...embeds,
    ...cards.map((body, i) => ({ path: `card/${i}.svg`, body })),
    { path: "head.html", body: atlasHead(index, SITE) },
  ];
  const markup = files.filter(({ path }) => MARKUP.test(path));
  expect(markup.length).toBeGreaterThan(400);
  const isLoose = ({ path, body }: SiteFile) =>
    LOOSE.markup.test(String(body)) || (!path.endsWith(".atom") && LOOSE.attribute.test(String(body)));
  expect(markup.filter(isLoose).map(({ path }) => path)).toEqual([]);
  const feed = parseAtomFeed(String(files.find(({ path }) => path === "meetings.atom")?.body));
  expect(feed.entries?.length).toBe(atlas.meetings.size);
  const calendars = files.filter(({ path }) => path.endsWith(".ics"));
  expect(calendars.length).toBeGreaterThan(50);
  expect(calendars.filter(({ body }) => /^ATTENDEE/m.test(String(body))).map(({ path }) => path)).toEqual([]);
});

/** Appends it to every text that people wrote: all but ids, words of a list, days and addresses, which have no space. Answers how many. */
function poison(holder: unknown): number {
  let poisoned = 0;
  for (const [key, held] of heldIn(holder)) {
    if (typeof held !== "string") poisoned += poison(held);
    else if (/\S \S/.test(held)) {
      if (holder instanceof Map) holder.set(key, held + POISON);
      else Object.assign(holder as object, { [key as string]: held + POISON });
      poisoned += 1;
    }
  }
  return poisoned;
}

function heldIn(holder: unknown): (readonly [key: unknown, held: unknown])[] {
  if (holder instanceof Map) return [...holder];
  return Array.isArray(holder) || isRecord(holder) ? Object.entries(holder) : [];
}
