import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { frontOf } from "../../../src/atlas/front";
import { indexOf } from "../../../src/atlas/indexOf";
import { storyOf } from "../../../src/atlas/storyOf";
import { LANGUAGES, type Language } from "../../../src/atlas/vocabulary";
import { sheetSvg } from "../../../src/draw/sheet/sheetSvg";
import { painted } from "../../../src/site/cards/paintCard";
import { COLOUR_IDS, COLOURS, firstChoice } from "../../../src/ui/export/choice";
import { sheetsFor } from "../../../src/ui/export/sheets/sheetsFor";
import type { Wish } from "../../../src/ui/export/wish";
import type { Deck, DeckStep } from "../../../src/ui/wire/carried";
import { readView } from "../../../src/view/address";
import { storySteps } from "../../../src/view/storySteps";
import { there } from "../../there";
import { PLACES, wordsIn } from "../digest/digestSheets";
import { atlas } from "../rendered";
import { siteFile } from "./siteFile";

const FOLDER = fileURLToPath(new URL("../../golden/decks/", import.meta.url));
const SIZES = ["slide-wide", "slide-classic"] as const;

/** Of a slide on its sheet of contacts, in px; so many are beside each other. */
const CONTACT = { width: 900, across: 2, down: 3, gap: 12 };

const ADDRESS = "https://atlas.example/?story=tour";

await makeDeckPictures(process.argv.slice(2));

/**
 * `npm run pictures:decks`: the stories as the decks of slides that they leave the page as, for people to look at. Words narrow it: `ru` (a language),
 * `two-corridors` (a story), `dark`, `slide-classic`; an address such as `?corridor=ca-az` is a step of a deck of views.
 */
async function makeDeckPictures(words: readonly string[]): Promise<void> {
  const languages = LANGUAGES.filter((each) => words.includes(each));
  const size = SIZES.find((each) => words.includes(each)) ?? "slide-wide";
  const colours = COLOUR_IDS.find((each) => words.includes(each)) ?? "light";
  globalThis.fetch = siteFile as typeof fetch;
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const language of languages.length === 0 ? (["en"] as const) : languages)
    for (const deck of decksAsked(words, language)) {
      const index = indexOf(atlas);
      const spoken = wordsIn(language);
      const look = { palette: COLOURS[colours], language, countryName: spoken.country, places: PLACES };
      const wish: Wish = {
        exportable: {
          ...{ index, assets: null, hatches: null, look },
          view: { ...readView("").view, language },
        },
        ...{ front: frontOf(index), words: spoken, deck },
        choice: { ...firstChoice(deck.title, "story"), size, colours },
        signal: new AbortController().signal,
      };
      const sheets = await sheetsFor(wish);
      const pictures = await Promise.all(
        sheets.map(({ sheet }) => {
          const { pixels, width, height } = painted(sheetSvg(sheet, { width: CONTACT.width }));
          return sharp(pixels, { raw: { width, height, channels: 4 } })
            .png()
            .toBuffer();
        }),
      );
      const height = Math.round((CONTACT.width * sheets[0].sheet.size.height) / sheets[0].sheet.size.width);
      await writeContacts(`${deck.id}-${language}-${size}-${colours}`, pictures, height);
    }
}

function decksAsked(words: readonly string[], language: Language): readonly Deck[] {
  const views = words.filter((word) => word.startsWith("?"));
  if (views.length > 0) {
    const [first, ...rest] = views.map((view) => ownStep(view, language));
    return [{ id: "views", title: "Views", address: ADDRESS, steps: [there(first), ...rest] }];
  }
  const asked = [...atlas.stories.keys()].filter((id) => words.includes(id));
  return (asked.length === 0 ? [...atlas.stories.keys()] : asked).map((id) => deckOf(id, language));
}

function ownStep(search: string, language: Language): DeckStep {
  const view = { ...readView(search).view, language };
  return { view, camera: null, address: ADDRESS, title: search, text: "", notes: [], rests: [], sources: [] };
}

function deckOf(id: string, language: Language): Deck {
  const story = there(storyOf(atlas, id));
  const [first, ...rest] = storySteps(story, language).map(
    ({ notes, ...step }): DeckStep => ({ ...step, address: ADDRESS, notes: notes.split("\n\n") }),
  );
  return {
    id,
    title: story.title[language] ?? story.title.en,
    address: ADDRESS,
    steps: [there(first), ...rest],
  };
}

async function writeContacts(name: string, pictures: readonly Buffer[], height: number): Promise<void> {
  const { width, across, down, gap } = CONTACT;
  for (let from = 0; from < pictures.length; from += across * down) {
    const part = pictures.slice(from, from + across * down);
    const rows = Math.ceil(part.length / across);
    const sheet = {
      ...{ width: across * (width + gap) + gap, height: rows * (height + gap) + gap },
      ...{ channels: 3 as const, background: "#808080" },
    };
    const placed = part.map((input, i) => ({
      ...{ input, left: gap + (i % across) * (width + gap) },
      top: gap + Math.floor(i / across) * (height + gap),
    }));
    const file = `${name}-${1 + from / (across * down)}.png`;
    await writeFile(`${FOLDER}${file}`, await sharp({ create: sheet }).composite(placed).png().toBuffer());
    console.log(file);
  }
}
