import type { Language } from "../../../src/atlas/vocabulary";
import { type Box, meet } from "../../../src/draw/flat/box";
import { countryAt, countryCells } from "../../../src/draw/flat/countryCells";
import { pixelGround } from "../../../src/draw/flat/pixelGround";
import { AIR } from "../../../src/draw/flat/placeLabels";
import { boundsOf, type Shape, type TextShape } from "../../../src/draw/flat/shapes";
import { composeSheet } from "../../../src/draw/sheet/composeSheet";
import type { MapSheet } from "../../../src/draw/sheet/mapSheet";
import { PRESETS, type PresetId } from "../../../src/draw/sheet/presets";
import { sheetProjector } from "../../../src/draw/sheet/sheetCamera";
import { extentOfPicked } from "../../../src/scene/extent";
import type { Palette } from "../../../src/scene/palette";
import { roomAround } from "../../../src/scene/roomAround";
import type { Picked } from "../../../src/view/view";
import { realIndex } from "../../atlas/participation/realIndex";
import { there } from "../../there";
import { realWish } from "./realSheet";

const { ground: GROUND } = realWish();

export interface NamedSheet {
  readonly picked: Picked | null;
  readonly language: Language;
  readonly size: PresetId;
  readonly palette: Palette;
}

/** What is wrong with the names on the map of a sheet, in words; nothing where all is well. */
export function nameProblems(asked: NamedSheet): string[] {
  const sheet = namedSheet(asked);
  const texts = layerOf(sheet, "labels").filter((shape) => shape.shape === "text");
  const points = asked.size.startsWith("slide") ? 1 : 0;
  return [
    ...unnamed(asked.picked, texts),
    ...texts
      .filter(({ size }) => size * points < 12 && points > 0)
      .map(({ whole }) => `${whole} is too small`),
    ...cut(sheet, texts),
    ...upon(sheet, texts),
    ...foreign(sheet, texts),
    ...abroad(sheet, texts),
  ];
}

/** So much of a country's name may lie on another country. */
const ABROAD = 0.15;
const KNOWN = new Set([...realIndex.members, ...realIndex.neighbours].map(({ id }) => id));

/** Names of countries that lie on the land of others; that of the host, with a line that leads from it, on that of others of the atlas. */
function abroad(sheet: MapSheet, texts: readonly TextShape[]): string[] {
  const { at, camera, size, projection } = there(sheet.map);
  const projector = sheetProjector(projection, camera, size);
  const cells = countryCells(pixelGround(GROUND, projector, 0.5)("countries"), projector.size);
  return texts.flatMap((text) => {
    const own = /^name:country:(\w+)$/.exec(text.id)?.[1];
    if (own === undefined) return [];
    const isLed = layerOf(sheet, "labels").some(({ id }) => id === `${text.id}-leader`);
    const { left, top, right, bottom } = textBox(withoutAir(text));
    const spots = steps(left, right).flatMap((x) => steps(top, bottom).map((y) => [x, y] as const));
    const others = spots.filter(([x, y]) => {
      const country = countryAt(cells, [x - at[0], y - at[1]]);
      return country !== null && country !== own && !(isLed && own === "AZ" && !KNOWN.has(country));
    });
    return others.length / spots.length > ABROAD ? [`${text.whole} lies on another country`] : [];
  });
}

function steps(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.floor((to - from) / 2) }, (_, i) => from + 2 * i);
}

/** So far from the capital of the host, in px, its name may have its nearest edge: farther off it is read as another country's, but for a line that leads from it. */
const NEAR_HOST = { beside: 45, led: 75 };

/** What is wrong with the names of the host country and of the Centre's city on an overview, laid flat as it is by default. */
export function hostProblems(asked: NamedSheet): string[] {
  const sheet = namedSheet(asked);
  const texts = layerOf(sheet, "labels").filter((shape) => shape.shape === "text");
  const { at, camera, size, projection } = there(sheet.map);
  const [x, y] = sheetProjector(projection, camera, size).project(realIndex.centre.at);
  const seat: readonly [number, number] = [x + at[0], y + at[1]];
  const farOf = (id: string) =>
    texts.filter((text) => text.id === id).map((text) => distance(textBox(withoutAir(text)), seat))[0];
  const isLed = layerOf(sheet, "labels").some(({ id }) => id === "name:country:AZ-leader");
  const limits = {
    "name:country:AZ": isLed ? NEAR_HOST.led : NEAR_HOST.beside,
    "name:city:baku": 20,
  };
  return Object.entries(limits).flatMap(([id, limit]) => {
    const far = farOf(id);
    if (far === undefined) return [`${id} is missing`];
    return far > limit ? [`${id} is ${Math.round(far)} px off`] : [];
  });
}

/** A sheet with its names, lines and symbols, and without the ground, which takes the most time. */
export function namedSheet({ picked, language, size, palette }: NamedSheet): MapSheet {
  const wish = realWish(picked, { language, palette });
  const extent = picked && extentOfPicked(realIndex, picked);
  return composeSheet({
    ...wish,
    scene: { ...wish.scene, ground: [] },
    size: PRESETS[size].layout,
    ...(size.startsWith("a4") && { projection: "conic" as const }),
    ...(extent && { extent: roomAround(extent) }),
  });
}

function unnamed(picked: Picked | null, texts: readonly TextShape[]): string[] {
  const names = new Set(texts.map(({ id }) => id));
  const countries = countriesShown(picked).map((id) => `name:country:${id}`);
  const corridors = corridorsShown(picked).map((id) => `name:corridor:${id}`);
  return [...new Set([...countries, ...corridors])]
    .filter((id) => !names.has(id))
    .map((id) => `${id} is missing`);
}

/** By the record, not by what is drawn: where its ends stand, or itself. */
function countriesShown(picked: Picked | null): readonly string[] {
  const { members, facilities, segments, meetings, neighbours } = realIndex;
  const known = new Set([...members, ...neighbours].map(({ id }) => id));
  const countryOf = (id: string) => facilities.filter((each) => each.id === id).map(({ country }) => country);
  const of = (segment: (typeof segments)[number]) => [segment.from, segment.to].flatMap(countryOf);
  if (picked === null) return [...members.map(({ id }) => id), "GE"];
  const listed = {
    corridor: () =>
      segments
        .filter(({ part, corridors }) => part === "corridor" && corridors.includes(picked.id))
        .flatMap(of),
    member: () => [picked.id],
    segment: () => segments.filter(({ id }) => id === picked.id).flatMap(of),
    meeting: () => meetings.filter(({ id }) => id === picked.id).flatMap(({ country }) => country ?? []),
  }[picked.kind as string];
  return (listed?.() ?? []).filter((id) => known.has(id));
}

function corridorsShown(picked: Picked | null): readonly string[] {
  if (picked === null)
    return realIndex.corridors.filter(({ role }) => role === "mission").map(({ id }) => id);
  return picked.kind === "corridor" ? [picked.id] : [];
}

function cut(sheet: MapSheet, texts: readonly TextShape[]): string[] {
  const { at, size } = there(sheet.map);
  const [left, top, right, bottom] = [at[0], at[1], at[0] + size.width, at[1] + size.height];
  return texts
    .filter((text) => {
      const box = textBox(withoutAir(text));
      return box.left < left || box.top < top || box.right > right || box.bottom > bottom;
    })
    .map(({ whole }) => `${whole} is cut`);
}

function upon(sheet: MapSheet, texts: readonly TextShape[]): string[] {
  const scale = layerOf(sheet, "scale").filter((shape) => shape.shape === "text");
  const boxes = [...texts.map(withoutAir), ...scale].map((text) => ({
    whole: text.whole,
    box: textBox(text),
  }));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => meet(a.box, b.box))
      .map((b) => `${a.whole} lies upon ${b.whole}`),
  );
}

/** The width of a name has the space around it in it. */
function withoutAir(text: TextShape): TextShape {
  return { ...text, width: text.width - 2 * AIR };
}

/** Names that stand nearer to a symbol of a like thing than to their own. */
function foreign(sheet: MapSheet, texts: readonly TextShape[]): string[] {
  const symbols = layerOf(sheet, "points").map((shape) => ({ id: shape.id, at: middleOf(shape) }));
  return texts.flatMap((text) => {
    const own = symbols.find(({ id }) => `name:${id}` === text.id);
    if (own === undefined) return [];
    const box = textBox(withoutAir(text));
    const far = distance(box, own.at);
    return symbols
      .filter(
        ({ id, at }) =>
          isAlike(id, own.id) &&
          Math.hypot(at[0] - own.at[0], at[1] - own.at[1]) > 4.5 &&
          distance(box, at) < far,
      )
      .map(({ id }) => `${text.whole} reads as the name of ${id}`);
  });
}

function isAlike(a: string, b: string): boolean {
  return a !== b && a.split(":")[0] === b.split(":")[0];
}

function middleOf(shape: Shape): readonly [number, number] {
  if (shape.shape !== "path") return shape.at;
  const { x, y, width, height } = boundsOf(shape.paths);
  return [x + width / 2, y + height / 2];
}

function distance({ left, top, right, bottom }: Box, [x, y]: readonly [number, number]): number {
  return Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
}

/** What its letters cover: from the capitals of the first line to the last baseline. */
export function textBox({ at: [x, y], align, width, size, lineHeight, lines }: TextShape): Box {
  const left = { start: x, middle: x - width / 2, end: x - width }[align];
  return { left, right: left + width, top: y - size * 0.73, bottom: y + (lines.length - 1) * lineHeight };
}

function layerOf({ layers }: MapSheet, id: string): readonly Shape[] {
  return layers.find((layer) => layer.id === id)?.shapes ?? [];
}
