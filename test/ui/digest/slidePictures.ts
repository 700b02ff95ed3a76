import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { LANGUAGES } from "../../../src/atlas/vocabulary";
import { sheetSvg } from "../../../src/draw/sheet/sheetSvg";
import { painted } from "../../../src/site/cards/paintCard";
import {
  allSlides,
  nameOf,
  SLIDE_COLOURS,
  SLIDE_SIZES,
  type Slide,
  slidePage,
  slidesByTurns,
  wordsOfThing,
} from "./slidesOfAll";

const FOLDER = fileURLToPath(new URL("../../golden/slides/", import.meta.url));

/** On a sheet of contacts: how wide a slide of 16:9 is, how many are beside and over each other, and the room between them, in px. */
const CONTACT = { width: 900, across: 2, down: 3, gap: 12 };
/** As high as a slide of 16:9, which one of 4:3 is too. */
const HEIGHT = Math.round((CONTACT.width * 9) / 16);

/** Words that ask for a size or colours: of all slides, not of those that are taken by turns. */
const LOOKS: readonly string[] = [...SLIDE_SIZES, ...SLIDE_COLOURS];

await makeSlidePictures(process.argv.slice(2));

/**
 * `npm run pictures:slides`: the slides of all things in the atlas on sheets of contacts, for people to look at. Each thing is there once, in a
 * size and colours by turns, in English; words narrow it or ask for more: `ru` (a language), `corridor` (a kind), `ca-az` (a thing), `dark`, `slide-classic`, `all`
 * (each size and colours).
 */
async function makeSlidePictures(words: readonly string[]): Promise<void> {
  const slides = slidesAsked(words);
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const many = CONTACT.across * CONTACT.down;
  for (let first = 0; first < slides.length; first += many) {
    const part = slides.slice(first, first + many);
    const name = `${String(first / many + 1).padStart(3, "0")}.png`;
    await writeFile(`${FOLDER}${name}`, await contactSheet(part));
    console.log(`${name}: ${part.map(nameOf).join(" · ")}`);
  }
}

function slidesAsked(words: readonly string[]): readonly Slide[] {
  const languages = LANGUAGES.filter((language) => words.includes(language));
  const isLooked = words.some((word) => LOOKS.includes(word));
  const others = words.filter((word) => word !== "all" && !languages.some((language) => language === word));
  const inLanguages = (slide: Slide) =>
    languages.length === 0 ? slide.language === "en" : languages.includes(slide.language);
  return (words.includes("all") || isLooked ? allSlides : slidesByTurns)
    .filter(inLanguages)
    .filter((slide) => others.every((word) => wordsOf(slide).includes(word)));
}

function wordsOf({ thing, size, colours }: Slide): readonly string[] {
  const isCompared = typeof thing === "object" && "with" in thing;
  return [size, colours, ...wordsOfThing(thing), ...(isCompared ? ["comparison"] : [])];
}

async function contactSheet(slides: readonly Slide[]): Promise<Buffer> {
  const { width, across, gap } = CONTACT;
  const pictures = await Promise.all(slides.map(pictureOf));
  const rows = Math.ceil(slides.length / across);
  const sheet = {
    width: across * width + (across + 1) * gap,
    height: rows * HEIGHT + (rows + 1) * gap,
    channels: 3 as const,
    background: "#808080",
  };
  const placed = pictures.map((input, i) => ({
    input,
    left: gap + (i % across) * (width + gap),
    top: gap + Math.floor(i / across) * (HEIGHT + gap),
  }));
  return sharp({ create: sheet }).composite(placed).png().toBuffer();
}

async function pictureOf(slide: Slide): Promise<Buffer> {
  const page = slidePage(slide);
  const { pixels, width, height } = painted(
    sheetSvg(page, { width: (HEIGHT * page.size.width) / page.size.height }),
  );
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .resize({ height: HEIGHT })
    .png()
    .toBuffer();
}
