import { describe, expect, test } from "vitest";
import { groundFile } from "../../../geo/build/geoFolder";
import { type GroundProfile, routeProfile } from "../../../src/atlas/routeProfile";
import type { Sea } from "../../../src/atlas/seas";
import { figureSvg } from "../../../src/draw/figure/figureSvg";
import type { Chart, ShapeMark, WordsMark } from "../../../src/scene/figures/chart";
import { type ProfileFigure, profileFigure } from "../../../src/scene/figures/profileFigure";
import { profilePoint, sampleAt, sampleNear } from "../../../src/scene/figures/profilePoint";
import { hueOf } from "../../../src/scene/hueOf";
import { dark, light } from "../../../src/scene/palette";
import { realAtlas } from "../../atlas/participation/realIndex";
import { there } from "../../there";
import { profileLook, profileWith } from "./profile";

const figureOf = (changes = {}): ProfileFigure => profileFigure(profileWith(changes), profileLook, 400);
const shapes = ({ marks }: Chart) => marks.filter((mark): mark is ShapeMark => mark.mark === "shape");
const texts = ({ marks }: Chart) =>
  marks.filter((mark): mark is WordsMark => mark.mark === "words").map(({ text }) => text);
const inside = ({ x, y }: ProfileFigure, { points }: ShapeMark) =>
  points.map(([px, py]) => [Math.round(x.invert(px)), Math.round(y.invert(py))]);

describe("the profile", () => {
  const figure = figureOf();
  const [water, ground, band, route, arrow] = shapes(figure);

  test("runs in the direction of export from left to right, and says so with an arrow", () => {
    expect(inside(figure, there(route))).toEqual([
      [0, 40],
      [100, -668],
      [200, -48],
      [300, 120],
    ]);
    const [[from = 0] = [], [tip = 0] = []] = there(arrow).points;
    expect(tip).toBeGreaterThan(from);
    expect(texts(figure)).toContain("Direction of export");
  });

  test("has water from the surface of its sea down to the seabed, and ground under all", () => {
    expect(inside(figure, there(water))).toEqual([
      [0, -28],
      [100, -668],
      [200, -48],
      [300, -28],
      [300, -28],
      [0, -28],
    ]);
    expect(there(ground).points).toHaveLength(6);
  });

  test("shows the uncertainty as a band around the ground", () => {
    expect(inside(figure, there(band))).toEqual([
      [0, 70],
      [100, -478],
      [200, -28],
      [300, 150],
      [300, 90],
      [200, -68],
      [100, -858],
      [0, 10],
    ]);
    expect(band).toMatchObject({ fill: "missionA", opacity: 0.22, stroke: null });
  });

  test("has axes in km and m, and the names of places without what stands there", () => {
    expect(texts(figure)).toEqual([
      ...["−800 m", "−600 m", "−400 m", "−200 m", "0 m", "200 m"],
      "Sea level",
      "Aktau",
      "Sumgayit",
      "0 km",
      "100 km",
      "200 km",
      "300 km",
      "Direction of export",
    ]);
  });

  test("leaves out names for which there is no room, but never those of its ends", () => {
    const places = Array.from({ length: 30 }, (_, i) => ({
      id: `${i}`,
      name: { en: `Place ${String.fromCharCode(65 + i)}` },
      km: i * (300 / 29),
    }));
    const named = texts(figureOf({ places })).filter((text) => text.startsWith("Place"));
    expect(named.length).toBeLessThan(16);
    expect(named).toEqual(expect.arrayContaining(["Place A", "Place ^"]));
  });

  test("says how much taller heights are drawn than lengths", () => {
    const { x, y, exaggeration } = figure;
    expect(exaggeration).toBeCloseTo((y(0) - y(1000)) / (x(1) - x(0)), 6);
  });
});

test.each([
  ["ca-az", light],
  ["az-tr-eu", light],
  ["bssc", dark],
] as const)("the profile of %s looks as it did, in the colour of its line", async (id, palette) => {
  const ink = hueOf({ corridors: [...realAtlas.corridors.values()] }, id);
  const seaName = (sea: string) => ({ en: sea === "caspian-sea" ? "Caspian Sea" : "Black Sea" });
  const grounds = groundFile<Record<string, GroundProfile>>("profiles");
  const seas = groundFile<readonly Sea[]>("seas");
  const profile = there(routeProfile(realAtlas, id, { grounds, seas, seaName }));
  const figure = profileFigure(profile, { ...profileLook, ink }, 368);
  await expect(figureSvg(figure, palette)).toMatchFileSnapshot(`../../golden/figure-profile-${id}.svg`);
});

describe("a place on the profile", () => {
  const profile = profileWith();

  test("on land is so high", () => {
    expect(profilePoint(profile, 3)).toEqual({ km: 300, on: "land", m: 120, plusMinusM: 30 });
  });

  test("in the Caspian is so deep below its surface, to 50 m, and never less than that", () => {
    const sea = { en: "Caspian Sea" };
    expect([1, 2].map((i) => profilePoint(profile, i))).toEqual([
      { km: 100, on: "sea", depthM: 650, plusMinusM: 200, sea },
      { km: 200, on: "sea", depthM: 50, plusMinusM: 50, sea },
    ]);
  });

  test.each([
    [-5, 0],
    [49, 0],
    [51, 1],
    [1000, 3],
  ])("%d km along is sample %d", (km, sample) => {
    expect(sampleAt(profile, km)).toBe(sample);
  });

  test.each([
    ["on it", [1.8, 0.01], 5, 2],
    ["beside it", [0.5, 0.04], 5, 1],
    ["away from it", [0.9, 0.1], 5, null],
    ["beyond its end", [2.8, 0], 5, null],
    ["seen from far", [0.9, 0.5], 60, 1],
  ] as const)("a place of the map %s", (_, at, withinKm, sample) => {
    expect(sampleNear(profile, [...at], withinKm)).toBe(sample);
  });

  test("without samples there is none", () => {
    expect(sampleNear({ samples: [] }, [0, 0], 100)).toBeNull();
  });
});
