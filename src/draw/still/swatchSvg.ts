import type { Sample } from "../../scene/legend";
import { CASING_PX, CORE_RATIO } from "../../scene/scene";
import { dashOf } from "./drawLines";
import { symbolOf } from "./drawPoints";
import { element, hundredth } from "./element";

const WIDTH = 40;
const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;
const STRETCH = `M3 ${MIDDLE}H${WIDTH - 3}`;

/** The picture beside a row of the legend, in the ink that the map uses. Its words stand beside it, so it says nothing itself. */
export function swatchSvg(sample: Sample): string {
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      "aria-hidden": "true",
    },
    contentOf(sample),
  );
}

function contentOf(sample: Sample): string {
  switch (sample.sample) {
    case "line":
      return lineOf(sample);
    case "band":
      return bandOf(sample);
    case "hatch":
      return hatchOf(sample);
    case "point":
      return pointOf(sample);
    case "area":
      return areaOf(sample);
  }
}

type Of<Kind extends Sample["sample"]> = Extract<Sample, { sample: Kind }>;

function lineOf({ stroke, width, dash, casing, core }: Of<"line">): string {
  const path = (ink: string, px: number, more = {}) =>
    element("path", { d: STRETCH, fill: "none", stroke: ink, "stroke-width": hundredth(px), ...more });
  return [
    casing === "none" ? "" : path(casing, width + 2 * CASING_PX, { "stroke-linecap": "round" }),
    path(stroke, width, dashOf(dash, width)),
    core === null ? "" : path(core, width * CORE_RATIO, dashOf(dash, width)),
  ].join("");
}

function bandOf({ fill, opacity }: Of<"band">): string {
  const strokes = [14, 11, 8, 5].map((px) => element("path", { d: STRETCH, "stroke-width": px }));
  return element(
    "g",
    { fill: "none", stroke: fill, "stroke-opacity": hundredth(opacity / 2), "stroke-linecap": "round" },
    strokes.join(""),
  );
}

function hatchOf({ fill, opacity }: Of<"hatch">): string {
  const d = [6, 12, 18, 24].map((x) => `M${x} ${HEIGHT - 2}L${x + 10} 2`).join("");
  return element("path", { d, fill: "none", stroke: fill, "stroke-opacity": opacity, "stroke-width": 1.6 });
}

function pointOf({ shape, radius, fill, stroke, strokeWidth }: Of<"point">): string {
  return element(
    ...symbolOf(shape, [WIDTH / 2, MIDDLE], Math.min(radius * 1.2, 7), {
      fill,
      stroke,
      "stroke-width": strokeWidth,
    }),
  );
}

function areaOf({ fill, fillOpacity, ground }: Of<"area">): string {
  const box = { x: 6, y: 2, width: WIDTH - 12, height: HEIGHT - 4, rx: 2 };
  return (
    element("rect", { ...box, fill: ground }) + element("rect", { ...box, fill, "fill-opacity": fillOpacity })
  );
}
