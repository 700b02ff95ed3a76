import { describe, expect, test } from "vitest";
import { indexOf } from "../../src/atlas/indexOf";
import { LANGUAGES } from "../../src/atlas/vocabulary";
import { scaleBar } from "../../src/draw/flat/scaleBar";
import { composeScene } from "../../src/scene/composeScene";
import { legendOf } from "../../src/scene/legendOf";
import { light } from "../../src/scene/palette";
import type { Mark } from "../../src/scene/scene";
import { SWITCHES } from "../../src/scene/switches";
import { makeLocale } from "../../src/site/localePlugin";
import { contextOf } from "../../src/site/siteFiles";
import { type Words, wordsOf } from "../../src/ui/locale/words";
import { choicesOf } from "../../src/ui/map/choicesOf";
import { DEFAULT_VIEW, type Picked } from "../../src/view/view";
import { atlas } from "./rendered";

describe("a click means the finest thing under it", () => {
  const kazakhstan = mark("area", { kind: "member", id: "KZ" }, "Kazakhstan");
  const band = mark("band", { kind: "segment", id: "ca-az/s4" }, "Caspian cable");
  const cable = mark("line", { kind: "segment", id: "ca-az/s4" }, "Caspian cable");
  const other = mark("line", { kind: "segment", id: "ca-az/s5" }, "Alternative");
  const aktau = mark("point", { kind: "facility", id: "ca-az/aktau" }, "Aktau");
  const name = mark("label", { kind: "facility", id: "ca-az/aktau" }, "Aktau");
  const waypoint = mark("point", null, "");

  test.each([
    ["water", [], []],
    ["a country", [kazakhstan], ["Kazakhstan"]],
    ["a line over a country", [cable, band, kazakhstan], ["Caspian cable"]],
    ["two lines over each other", [cable, other, band, kazakhstan], ["Caspian cable", "Alternative"]],
    ["a place at the end of two lines, and its name", [name, aktau, cable, other], ["Aktau"]],
    ["a point that can't be picked, on a line", [waypoint, cable], ["Caspian cable"]],
  ])("%s", (_, marks, titles) => {
    expect(choicesOf(marks).map(({ title }) => title)).toEqual(titles);
  });
});

describe("the scale bar is true at its latitude", () => {
  test.each([
    [{ zoom: 0, lat: 0 }, 5_000_000, 64],
    [{ zoom: 4, lat: 40 }, 200_000, 53],
    [{ zoom: 4, lat: 0 }, 500_000, 102],
    [{ zoom: 9, lat: 40 }, 10_000, 85],
    [{ zoom: 10, lat: 60 }, 2_000, 52],
  ])("%j: %d m are %d px", (camera, metres, px) => {
    const scale = scaleBar(camera, 110);
    expect(scale.metres).toBe(metres);
    expect(Math.round(scale.px)).toBe(px);
  });
});

const assets = contextOf(atlas);
/** Rows of each of the layers whose records come later. */
const OF_ASSETS = ["technology.solar", "legend.substation", "legend.interconnector"];

describe.each(LANGUAGES)("in %s", (language) => {
  const words = wordsOf(makeLocale(language));
  const index = indexOf(atlas);
  const look = { palette: light, language, countryName: words.country, places: null };
  const { marks } = composeScene(
    index,
    { ...DEFAULT_VIEW, switched: Object.fromEntries(SWITCHES.map(({ id }) => [id, true])) },
    look,
    assets,
  );

  test("every country that the map names has a name", () => {
    const codes = marks.filter((each) => /^[A-Z]{2}$/.test(each.mark === "label" ? each.text : each.title));
    expect(codes).toEqual([]);
  });

  test("every switch has its name", () => {
    expect(SWITCHES.filter(({ id }) => !isSaid(`layer.${id}`, words))).toEqual([]);
  });

  test("every row of the legend has its words", () => {
    const asked = legendOf(marks, index, DEFAULT_VIEW, look, assets)
      .flatMap(({ label, rows }) => [label, ...rows.map((row) => row.label)])
      .filter((key) => key !== null);
    expect(asked).toEqual(expect.arrayContaining(OF_ASSETS));
    expect(asked.filter((key) => !isSaid(key, words))).toEqual([]);
  });
});

function isSaid(key: string, words: Words): boolean {
  return words.has(key) && words.t(key) !== "";
}

function mark(kind: Mark["mark"], picks: Picked | null, title: string): Mark {
  return { mark: kind, id: `${picks?.kind}:${picks?.id}`, picks, title } as Mark;
}
