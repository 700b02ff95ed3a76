import { expect, test } from "vitest";
import { firstPicture } from "../../src/site/firstPicture";
import { realIndex } from "../atlas/participation/realIndex";
import { realWish } from "../draw/sheet/realSheet";
import { there } from "../there";
import { wordsIn } from "../ui/digest/digestSheets";

// What the page shows on a phone before any script, and until the map is moved: its own names, for a map half as large.

const SAID = {
  en: [
    "Azerbaijan–Türkiye–Europe",
    "Central Asia–Azerbaijan",
    "Baku,",
    "Azerbaijan",
    "Iran",
    "Kaz.",
    "Turkm.",
    "Türkiye",
    "UZ",
  ],
  tr: [
    "Azerbaycan–Türkiye–Avrupa",
    "Orta Asya–Azerbaycan",
    "Bakü,",
    "Azerbaycan",
    "İran",
    "Kaz.",
    "Türkm.",
    "Türkiye",
    "UZ",
  ],
} as const;

test.each(["en", "tr"] as const)(
  "in %s both corridors, the seat of the Centre and each member in sight are named on a phone",
  (language) => {
    const { scene } = realWish(null, { language });
    const picture = firstPicture(scene, realIndex.extent.whole, wordsIn(language));
    const narrow = there(picture.split('data-layer="narrow"')[1]);
    const said = [...narrow.matchAll(/>([^<>\n]+)</g)].map(([, text = ""]) => text);
    expect(said.toSorted()).toEqual(SAID[language].toSorted());
  },
);
