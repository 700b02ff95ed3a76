import { type Box, grown } from "../../../src/draw/flat/box";
import { cellCount, countedIn } from "../../../src/draw/flat/cells";
import { type CountryCells, countryAt, countryCells, NOBODY } from "../../../src/draw/flat/countryCells";
import { pixelGround } from "../../../src/draw/flat/pixelGround";
import { AIR } from "../../../src/draw/flat/placeLabels";
import type { Pixel } from "../../../src/draw/flat/projectorOf";
import type { PathShape, Shape, TextShape } from "../../../src/draw/flat/shapes";
import { sheetProjector } from "../../../src/draw/sheet/sheetCamera";
import { realIndex } from "../../atlas/participation/realIndex";
import { there } from "../../there";
import type { LaidSlide } from "./slidesOfAll";

/** So much of a name may lie on other countries: more of it reads as theirs, but for one that a line leads from, on land of none that the atlas knows. */
const MOST_FOREIGN = 0.13;
const KNOWN = new Set([...realIndex.members, ...realIndex.neighbours].map(({ id }) => id));
const MEMBERS = new Set(realIndex.members.map(({ id }) => id));
/** So near to its country a code lies, in px: in it, or in the sea at its coast. */
const NEAR_CODE = 14;
/** No line is longer, in px. */
const LONGEST = 90;

/** A name of a country, and the line that leads from it if any, in px of the map. */
interface Named {
  readonly country: string;
  readonly whole: string;
  readonly box: Box;
  readonly line: readonly Pixel[] | null;
}

/** Where the name of a country stands on another one's land, or its line doesn't lead to its own, in words. */
export function countryNameProblems({ asked, sheet }: LaidSlide): readonly string[] {
  const { map } = asked;
  if (map === null) return [];
  const { camera, size, projection, at } = there(sheet.map);
  const ground = pixelGround(map.ground, sheetProjector(projection, camera, size), 0.5);
  const cells = countryCells(ground("countries"), size);
  const labels = there(sheet.layers.find(({ id }) => id === "labels")).shapes;
  const names = labels.flatMap((shape) => (shape.shape === "text" ? namedBy(shape, labels, at) : []));
  return [
    ...names.flatMap((name) => placeProblems(name, cells)),
    ...lineProblems(names, cells),
    ...[true, false].flatMap((isMember) =>
      letterProblems(names.filter(({ country }) => MEMBERS.has(country) === isMember)),
    ),
    ...names.flatMap(({ country, whole }) =>
      whole === country && asked.page.language === "ru" ? [`${whole} is a code in other letters`] : [],
    ),
  ];
}

/** Names of one class on one map have one letter case. */
function letterProblems(names: readonly Named[]): readonly string[] {
  const words = names.flatMap(({ country, whole }) => (whole === country ? [] : whole));
  const small = words.filter((word) => /\p{Ll}/u.test(word));
  return small.length === 0 || small.length === words.length ? [] : [`${words.join(", ")} are in two cases`];
}

function placeProblems({ country, whole, box, line }: Named, cells: CountryCells): readonly string[] {
  const all = cellCount(box);
  const isForeign = (value: number) =>
    value !== NOBODY && (line === null || KNOWN.has(cells.ids[value] ?? ""));
  const land = countedIn(cells, (value) => isForeign(value) || cells.ids[value] === country)(box);
  const ownIn = countedIn(cells, (value) => cells.ids[value] === country);
  const own = ownIn(box);
  const isCodeElsewhere = whole === country && (line !== null || ownIn(grown(box, NEAR_CODE)) === 0);
  return [
    ...((land - own) / all > MOST_FOREIGN ? [`${whole} lies on other countries`] : []),
    ...(isCodeElsewhere ? [`${whole} isn’t in its country`] : []),
  ];
}

function lineProblems(names: readonly Named[], cells: CountryCells): readonly string[] {
  const led = names.flatMap(({ line, ...name }) => (line === null ? [] : [{ ...name, line }]));
  return led.flatMap(({ country, whole, line }, i) => [
    ...(countryAt(cells, there(line.at(-1))) === country ? [] : [`the line of ${whole} ends elsewhere`]),
    ...(lengthOf(line) > LONGEST ? [`the line of ${whole} is long`] : []),
    ...led
      .slice(i + 1)
      .filter((other) => isCrossed(line, other.line))
      .map((other) => `the lines of ${whole} and ${other.whole} cross`),
  ]);
}

function namedBy(text: TextShape, labels: readonly Shape[], [left, top]: Pixel): readonly Named[] {
  const country = /^name:country:(?<id>..)$/.exec(text.id)?.groups?.["id"];
  if (country === undefined) return [];
  const leader = labels.find(
    (shape): shape is PathShape => shape.shape === "path" && shape.id === `${text.id}-leader`,
  );
  const { at, width, size, lineHeight, lines, align, whole } = text;
  const x = { start: at[0], middle: at[0] - width / 2, end: at[0] - width }[align] - left;
  const box = {
    ...{ left: x + AIR, right: x + width - AIR, top: at[1] - top - size * 0.73 },
    bottom: at[1] - top + (lines.length - 1) * lineHeight,
  };
  const line = leader?.paths[0]?.points.map(([px, py]): Pixel => [px - left, py - top]) ?? null;
  return [{ country, whole, box, line }];
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
