import { expect, test } from "vitest";
import { sounded } from "../../geo/build/soundings";

const PROFILE = {
  km: [0, 10, 20, 30],
  m: [40, -50, -400, -60],
  plusMinusM: [30, 100, 190, 100],
  sea: [1, 2, 3],
};

test("at sea the depths are those of the soundings, between two of them evenly, below the surface of their sea", () => {
  const inCaspian = [
    [0, 51, 43, 40],
    [15, 51, 43, -128],
    [25, 51, 43, -528],
    [30, 51, 43, -78],
  ] as const;
  expect(sounded(PROFILE, 30, inCaspian)).toEqual({
    km: PROFILE.km,
    m: [40, -44, -300, -50],
    plusMinusM: [30, 30, 30, 30],
    sea: PROFILE.sea,
    source: "soundings",
  });
});

test("the deeper, the less is known: a tenth of the depth", () => {
  const inBlackSea = [
    [0, 35, 43, -1000],
    [30, 35, 43, -1000],
  ] as const;
  expect(sounded(PROFILE, 30, inBlackSea).plusMinusM).toEqual([30, 100, 100, 100]);
});

test("soundings along another line are refused", () => {
  expect(() =>
    sounded(PROFILE, 35, [
      [0, 51, 43, -50],
      [35, 51, 43, -50],
    ]),
  ).toThrow("35 km");
});
