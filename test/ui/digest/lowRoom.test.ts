import { describe, expect, test } from "vitest";
import { composeDigest } from "../../../src/draw/digest/composeDigest";
import { realIndex } from "../../atlas/participation/realIndex";
import { digestAsked } from "./digestSheets";

// What a template with a high title leaves: a page without a title, and lower than any of ours. Russian has the longest words.

const ROOMS = [
  ["slide-wide", { width: 960, height: 400 }],
  ["slide-classic", { width: 720, height: 420 }],
] as const;
const ABOUT = [
  ...realIndex.corridors.map(({ id }) => ({ kind: "corridor", id }) as const),
  ...realIndex.members.map(({ id }) => ({ kind: "member", id }) as const),
];

/** Lower than that a map is a ribbon, in px; the upper one of two in a frame each is as wide as long. */
const LEAST = { one: 100, ofTwo: 75 };

describe.each(["en", "ru"] as const)("in a low room, in %s", (language) => {
  const pages = ABOUT.flatMap((about) =>
    ROOMS.map(([of, size]) => {
      const { page, ...wish } = digestAsked(about, { language, size: of, colours: "light" });
      const sheet = composeDigest({ ...page, title: "", size }, wish);
      const shapes = sheet.layers.flatMap((layer) => layer.shapes);
      const told = shapes.filter(({ id }) => /-\d+-value$/.test(id)).length;
      const figures = wish.digest.side.flatMap((block) => (block.block === "figures" ? block.figures : []));
      const high = sheet.map?.size.height ?? 0;
      const isRibbon = high < (wish.map?.detail ? LEAST.ofTwo : LEAST.one);
      return { what: `${about.id}, ${size.width} × ${size.height}: ${high}`, isRibbon, told, figures };
    }),
  );

  test("the map of a corridor or a member isn't a ribbon", () => {
    expect(pages.filter(({ isRibbon }) => isRibbon).map(({ what }) => what)).toEqual([]);
  });

  test("of two key figures or more, two are told", () => {
    const silent = pages.filter(({ figures, told }) => told < Math.min(2, figures.length));
    expect(silent.map(({ what }) => what)).toEqual([]);
  });
});
