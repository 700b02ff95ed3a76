import { PRESETS } from "../../../src/draw/sheet/presets";
import { type SlideWish, writeSlides } from "../../../src/draw/slides/writeSlides";
import { unzipped } from "./unzipped";

/** The parts of a deck of wide slides, by path. */
export function slideParts(title: string, date: string, slides: readonly SlideWish[]): Map<string, string> {
  return unzipped(
    writeSlides(slides, {
      title,
      author: "Atlas of the Isles",
      language: "en",
      date,
      points: PRESETS["slide-wide"].points,
    }),
  );
}
