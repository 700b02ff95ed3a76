import { expect, test } from "vitest";
import { composeDigest } from "../../../src/draw/digest/composeDigest";
import { realIndex } from "../../atlas/participation/realIndex";
import { digestAsked } from "./digestSheets";

// What a template with a high title leaves: a page without a title, and lower than any of ours. Russian has the longest words.

const ROOMS = [
  ["slide-wide", { width: 960, height: 400 }],
  ["slide-classic", { width: 720, height: 420 }],
] as const;

/** Lower than that a map is a ribbon. In px. */
const LEAST = 75;

test.each(["en", "ru"] as const)("in a low room the map of a corridor in %s isn't a ribbon", (language) => {
  const ribbons = realIndex.corridors.flatMap(({ id }) =>
    ROOMS.flatMap(([of, size]) => {
      const { page, ...wish } = digestAsked(
        { kind: "corridor", id },
        { language, size: of, colours: "light" },
      );
      const { map } = composeDigest({ ...page, title: "", size }, wish);
      return map && map.size.height >= LEAST
        ? []
        : [`${id}, ${size.width} × ${size.height}: ${map?.size.height}`];
    }),
  );
  expect(ribbons).toEqual([]);
});
