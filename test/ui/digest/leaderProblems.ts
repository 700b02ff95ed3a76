import type { Box } from "../../../src/draw/flat/box";
import { cellCount, countedIn } from "../../../src/draw/flat/cells";
import { countryAt, countryCells, NOBODY } from "../../../src/draw/flat/countryCells";
import { pixelGround } from "../../../src/draw/flat/pixelGround";
import { AIR } from "../../../src/draw/flat/placeLabels";
import type { Pixel } from "../../../src/draw/flat/projectorOf";
import type { PathShape, TextShape } from "../../../src/draw/flat/shapes";
import { sheetProjector } from "../../../src/draw/sheet/sheetCamera";
import { there } from "../../there";
import type { LaidSlide } from "./slidesOfAll";

/** So much of a name that a line leads from may lie on other countries: more of it reads as theirs. */
const MOST_FOREIGN = 0.1;
/** Unless it stands at the border and its line is no longer, in px. */
const TICK = 27;
/** Or it is that of the host, without which no map is, and its line is no longer, in px. */
const HOST = { country: "AZ", longest: 64 };
/** No line is longer. */
const LONGEST = 90;

/** A name with the line that leads from it, in px of the map. */
interface Led {
  readonly country: string;
  readonly whole: string;
  readonly box: Box;
  readonly line: readonly Pixel[];
}

/** Where a line doesn't lead from a name to its own country, in words. */
export function leaderProblems({ asked: { map }, sheet }: LaidSlide): readonly string[] {
  if (map === null) return [];
  const { camera, size, projection, at } = there(sheet.map);
  const ground = pixelGround(map.ground, sheetProjector(projection, camera, size), 0.5);
  const cells = countryCells(ground("countries"), size);
  const landIn = countedIn(cells, (value) => value !== NOBODY);
  const labels = there(sheet.layers.find(({ id }) => id === "labels")).shapes;
  const led = labels.flatMap((shape) =>
    shape.shape === "path" && shape.id.endsWith("-leader") ? ledBy(shape, labels, at) : [],
  );
  return led.flatMap(({ country, whole, box, line }, i) => {
    const ownIn = countedIn(cells, (value) => cells.ids[value] === country);
    const foreign = (landIn(box) - ownIn(box)) / cellCount(box);
    const isHost = country === HOST.country && lengthOf(line) <= HOST.longest;
    const to = there(line.at(-1));
    const others = led.slice(i + 1).filter((other) => isCrossed(line, other.line));
    return [
      ...(foreign > MOST_FOREIGN && !isHost && lengthOf(line) > TICK
        ? [`${whole} lies on other countries`]
        : []),
      ...(countryAt(cells, to) === country ? [] : [`the line of ${whole} ends elsewhere`]),
      ...(lengthOf(line) > LONGEST ? [`the line of ${whole} is long`] : []),
      ...others.map((other) => `the lines of ${whole} and ${other.whole} cross`),
    ];
  });
}

function ledBy(
  { id, paths }: PathShape,
  labels: readonly { readonly shape: string; readonly id: string }[],
  [left, top]: Pixel,
): readonly Led[] {
  const own = id.replace(/-leader$/, "");
  const country = /^name:country:(?<id>..)$/.exec(own)?.groups?.["id"];
  const text = labels.find((shape): shape is TextShape => shape.shape === "text" && shape.id === own);
  if (country === undefined || text === undefined) return [];
  const { at, width, size, lineHeight, lines, align } = text;
  const x = { start: at[0], middle: at[0] - width / 2, end: at[0] - width }[align] - left;
  const box = {
    ...{ left: x + AIR, right: x + width - AIR, top: at[1] - top - size * 0.73 },
    bottom: at[1] - top + (lines.length - 1) * lineHeight,
  };
  const line = there(paths[0]).points.map(([px, py]): Pixel => [px - left, py - top]);
  return [{ country, whole: text.whole, box, line }];
}

function lengthOf(line: readonly Pixel[]): number {
  const [from, to] = [there(line[0]), there(line.at(-1))];
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

function isCrossed([a, b]: readonly Pixel[], [c, d]: readonly Pixel[]): boolean {
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false;
  const side = (p: Pixel, q: Pixel, r: Pixel) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
