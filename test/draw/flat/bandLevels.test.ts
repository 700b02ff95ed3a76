import { describe, expect, test } from "vitest";
import { type BandLevel, bandLevels } from "../../../src/draw/flat/bandLevels";

describe("levels of bands", () => {
  test.each([
    [[0.3], 3],
    [[0.16, 0.3], 3],
    [[0.3, 0.056, 0.105, 0.16], 12],
    [[0.3, 0.3], 24],
  ] as const)(
    "of the opacities %j make each kind as strong in its middle as it is to be",
    (opacities, count) => {
      const levels = bandLevels(opacities, count);
      opacities.forEach((opacity, kind) => {
        expect(strengthWithin(levels, [[kind, 0]])).toBeCloseTo(opacity, 10);
      });
    },
  );

  test("show the stronger where two kinds lie on each other, be it the one's middle or the other's", () => {
    const levels = bandLevels([0.16, 0.3], 12);
    const alone = (kind: number, off: number) => strengthWithin(levels, [[kind, off]]);
    for (const [weak, strong] of [
      [0, 0],
      [0.1, 0.9],
      [0.5, 0.5],
      [0, 0.99],
    ] as const) {
      const both = strengthWithin(levels, [
        [0, weak],
        [1, strong],
      ]);
      expect(both).toBeCloseTo(Math.max(alone(0, weak), alone(1, strong)), 10);
    }
  });

  test("begin at the whole width, end at the innermost, and are soft for the weakest kind too", () => {
    const levels = bandLevels([0.1, 0.3], 6);
    expect(levels[0]?.parts).toEqual([1, 1]);
    expect(levels.at(-1)?.parts[0]).toBeNull();
    expect(levels.at(-1)?.parts[1]).toBeCloseTo(0.3, 10);
    expect(levels.filter(({ parts }) => parts[0] !== null)).toHaveLength(2);
  });

  test("aren’t there where no band is", () => {
    expect(bandLevels([], 3)).toEqual([]);
  });
});

/** How strong the picture is at a place that lies so far off the middles of bands of these kinds, in parts of half their widths. */
function strengthWithin(levels: readonly BandLevel[], at: readonly (readonly [kind: number, off: number])[]) {
  const seen = levels.filter(({ parts }) => at.some(([kind, off]) => (parts[kind] ?? -1) >= off));
  return 1 - seen.reduce((light, { opacity }) => light * (1 - opacity), 1);
}
