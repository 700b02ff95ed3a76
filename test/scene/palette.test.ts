import {
  blend,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  formatHex,
  parse,
  wcagContrast,
} from "culori";
import { describe, expect, test } from "vitest";
import { UNKNOWN_OPACITY } from "../../src/scene/layers/grid";
import { dark, INKS, type Ink, light, type Palette, paletteCss, projector } from "../../src/scene/palette";
import {
  MEMBER_OPACITY,
  NEIGHBOUR_OPACITY,
  TECHNOLOGY_INK,
  TECHNOLOGY_SHAPE,
} from "../../src/scene/symbology";
import { there } from "../there";

const THEMES = { light, dark, projector } as const;
const themes = Object.entries(THEMES) as [keyof typeof THEMES, Palette][];

const LINES = [
  "missionA",
  "missionASoft",
  "missionB",
  "missionBSoft",
  "missionC",
  "missionCSoft",
  "context",
  "contextSoft",
] as const satisfies readonly Ink[];
const LAND_TEXTS = [
  "missionAText",
  "missionBText",
  "missionCText",
  "contextText",
  "memberText",
  "countryText",
  "capitalText",
  "cityText",
  "facilityText",
  "reliefText",
] as const satisfies readonly Ink[];
const HEIGHTS = INKS.filter((ink) => ink.startsWith("height"));
const DEPTHS = INKS.filter((ink) => ink.startsWith("depth"));

/** Every ground on which a line of a corridor may lie: land at any height, plain or tinted. */
function lands({ ink }: Palette): string[] {
  const plain = [ink.land, ...HEIGHTS.map((height) => ink[height])];
  return [
    ...plain,
    ...plain.map((land) => tinted(land, ink.member, MEMBER_OPACITY)),
    ...plain.map((land) => tinted(land, ink.neighbour, NEIGHBOUR_OPACITY)),
  ];
}

function tinted(land: string, tint: string, alpha: number): string {
  return formatHex(blend([land, { ...there(parse(tint)), alpha }]));
}

function leastContrast(color: string, grounds: readonly string[]): number {
  return Math.min(...grounds.map((ground) => wcagContrast(color, ground)));
}

describe.each(themes)("in the theme %s", (theme, palette) => {
  const { ink } = palette;

  test.each(LINES)("a line in %s stands out from any land by 3:1", (line) => {
    expect(leastContrast(ink[line], lands(palette))).toBeGreaterThanOrEqual(3);
  });

  test.each(LINES)("a line in %s stands out from the shallow sea by 3:1", (line) => {
    expect(wcagContrast(ink[line], ink.sea)).toBeGreaterThanOrEqual(3);
  });

  test.each(["missionA", "missionB", "context"] as const)(
    "a cable in %s stands out from the deepest sea by 2.5:1",
    (line) => {
      expect(
        leastContrast(
          ink[line],
          DEPTHS.map((depth) => ink[depth]),
        ),
      ).toBeGreaterThanOrEqual(2.5);
    },
  );

  const least = theme === "projector" ? 7 : 4.5;
  test.each(LAND_TEXTS)(`a name in %s reads on land by ${least}:1`, (text) => {
    const grounds = [ink.land, tinted(ink.land, ink.member, MEMBER_OPACITY), ink.halo];
    expect(leastContrast(ink[text], grounds)).toBeGreaterThanOrEqual(least);
  });

  test(`names of waters read on the sea by ${least}:1`, () => {
    expect(leastContrast(ink.waterText, [ink.sea, ink.waterHalo])).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ["missionA", "missionB"],
    ["missionA", "missionC"],
    ["missionB", "missionC"],
    ["missionB", "context"],
    ["missionA", "context"],
  ] as const)("%s and %s stay apart for every kind of colour vision", (a, b) => {
    const least = Math.min(...VISIONS.map((seen) => difference(seen(ink[a]), seen(ink[b]))));
    expect(least).toBeGreaterThanOrEqual(15);
  });

  test("every two technologies of plants stay apart for every kind of colour vision", () => {
    const inks = Object.values(TECHNOLOGY_INK).map((of) => ink[of]);
    const pairs = inks.flatMap((a, at) => inks.slice(at + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs)
      for (const seen of VISIONS)
        expect(difference(seen(a), seen(b)), `${a} and ${b}`).toBeGreaterThanOrEqual(10);
  });

  test("technologies whose plants share a shape stay well apart in colour", () => {
    const technologies = Object.keys(TECHNOLOGY_INK) as (keyof typeof TECHNOLOGY_INK)[];
    const alike = technologies.flatMap((a, at) =>
      technologies
        .slice(at + 1)
        .flatMap((b) => (TECHNOLOGY_SHAPE[a] === TECHNOLOGY_SHAPE[b] ? [[a, b] as const] : [])),
    );
    expect(alike).toHaveLength(4);
    for (const [a, b] of alike)
      for (const seen of VISIONS) {
        const far = difference(seen(ink[TECHNOLOGY_INK[a]]), seen(ink[TECHNOLOGY_INK[b]]));
        expect(far, `${a} and ${b}`).toBeGreaterThanOrEqual(15);
      }
  });

  test("plants stand out from any land and the sea by 2.5:1", () => {
    for (const of of Object.values(TECHNOLOGY_INK))
      expect(leastContrast(ink[of], [...lands(palette), ink.sea]), of).toBeGreaterThanOrEqual(2.5);
  });

  test("the present grid reads on members' land where its voltage isn't known too, and better than the edges of heights", () => {
    const grounds = [ink.land, ...HEIGHTS.map((height) => ink[height])].map((land) =>
      tinted(land, ink.member, MEMBER_OPACITY),
    );
    for (const ground of grounds) {
      const contrast = wcagContrast(tinted(ground, ink.grid, UNKNOWN_OPACITY), ground);
      expect(contrast).toBeGreaterThanOrEqual(2.2);
      expect(contrast).toBeGreaterThan(1.4 * wcagContrast(ink.contour, ground));
    }
  });

  test.each([...LINES, "river"] as const)(
    "the present grid is told at once from a line in %s by its colour",
    (line) => {
      expect(difference(ink.grid, ink[line])).toBeGreaterThanOrEqual(14);
    },
  );

  test("the present grid is grey: no corridor's colour", () => {
    expect(there(lch(ink.grid)).c).toBeLessThan(9);
  });

  test("the first two corridors of the mission stay apart in grey", () => {
    const grey = (color: string) => formatHex(filterGrayscale(1)(there(parse(color))));
    expect(difference(grey(ink.missionA), grey(ink.missionB))).toBeGreaterThanOrEqual(15);
  });

  test("members are told from other land, and quietly", () => {
    const member = tinted(ink.land, ink.member, MEMBER_OPACITY);
    expect(difference(member, ink.land)).toBeGreaterThanOrEqual(4);
    expect(wcagContrast(member, ink.land)).toBeLessThan(1.5);
  });
});

const difference = differenceCiede2000();
const lch = converter("lch");
const VISIONS = [
  (color: string) => color,
  ...[filterDeficiencyProt(1), filterDeficiencyDeuter(1), filterDeficiencyTrit(1)].map(
    (filter) => (color: string) => formatHex(filter(there(parse(color)))),
  ),
];

test("the style sheet of the palettes declares every ink in light and in dark", () => {
  const css = paletteCss();
  const counts = INKS.map((ink) => css.split(`--${ink}:`).length - 1);
  expect(counts.every((count) => count >= 3)).toBe(true);
});
