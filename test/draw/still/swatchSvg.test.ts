import { expect, test } from "vitest";
import { swatchSvg } from "../../../src/draw/still/swatchSvg";
import type { Sample } from "../../../src/scene/legend";

const line: Sample = {
  sample: "line",
  stroke: "teal",
  width: 4,
  dash: "dashed",
  casing: "white",
  core: null,
};

test("a line's swatch is broken as the line is, on its casing", () => {
  expect(swatchSvg(line)).toContain('stroke="teal" stroke-width="4" stroke-dasharray="12 8"');
  expect(swatchSvg(line)).toContain('stroke="white" stroke-width="6.8"');
});

test("the swatch of direct current has a core that breaks with its line", () => {
  expect(swatchSvg({ ...line, core: "ivory" })).toContain(
    'stroke="ivory" stroke-width="1.33" stroke-dasharray="12 8"',
  );
});

test.each<[string, Sample, RegExp]>([
  ["a band", { sample: "band", fill: "teal", opacity: 0.3 }, /<g fill="none" stroke="teal"/],
  [
    "a tint",
    { sample: "area", fill: "green", fillOpacity: 0.5, ground: "ivory" },
    /fill="ivory".*fill="green" fill-opacity="0.5"/,
  ],
  [
    "a diamond",
    { sample: "point", shape: "diamond", radius: 4, fill: "white", stroke: "teal", strokeWidth: 1 },
    /<path d="M20 3L26 9L20 15L14 9z"/,
  ],
])("%s has a swatch", (_, sample, picture) => {
  expect(swatchSvg(sample)).toMatch(picture);
});
