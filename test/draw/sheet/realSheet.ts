import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type DrawMap, mapLayers } from "../../../src/draw/flat/mapLayers";
import type { Ground } from "../../../src/draw/flat/pixelGround";
import type { Shape, ShapeLayer } from "../../../src/draw/flat/shapes";
import { GROUND_FILES } from "../../../src/draw/groundLevels";
import { composeSheet } from "../../../src/draw/sheet/composeSheet";
import type { MapSheet, SheetWish, WordedLegend } from "../../../src/draw/sheet/mapSheet";
import { PRESETS } from "../../../src/draw/sheet/presets";
import { composeScene } from "../../../src/scene/composeScene";
import { extentOfPicked } from "../../../src/scene/extent";
import { legendOf } from "../../../src/scene/legendOf";
import type { Look, Places } from "../../../src/scene/look";
import { light } from "../../../src/scene/palette";
import english from "../../../src/ui/messages/en.json" with { type: "json" };
import { DEFAULT_VIEW, type Picked } from "../../../src/view/view";
import { realIndex } from "../../atlas/participation/realIndex";
import { FULL_EXTENT } from "../../extents";
import { there } from "../../there";

export const ADDRESS = "https://atlas.example/?corridor=ca-az#map=5/41/49";

/** The frozen atlas on a sheet: the overview on a wide slide, in English, but for what a test changes. */
export function realSheet(change: Partial<SheetWish> = {}, picked: Picked | null = null): WithMap {
  const draw = Object.keys(change).every((key) => AROUND_THE_MAP.has(key)) ? drawnOnce(picked) : mapLayers;
  const sheet = composeSheet({ ...realWish(picked), draw, ...change });
  return { ...sheet, map: there(sheet.map) };
}

/** What may change around a map that is drawn alike at the same camera and size. */
const AROUND_THE_MAP = new Set([
  "size",
  "title",
  "text",
  "extent",
  "address",
  "credits",
  "hasCode",
  "hasLocator",
]);

/** Maps that were drawn, by all that tells one from another: dozens of tests look at the same ones. */
const drawn = new Map<string, ShapeLayer[]>();

function drawnOnce(picked: Picked | null): DrawMap {
  return (wish) => {
    const { camera, size, keptFree, fineness } = wish;
    const key = JSON.stringify({ picked, camera, size: [size.width, size.height], keptFree, fineness });
    const layers = drawn.get(key) ?? mapLayers(wish);
    drawn.set(key, layers);
    return layers;
  };
}

type WithMap = MapSheet & { readonly map: NonNullable<MapSheet["map"]> };

/** What lies in a layer of a sheet, by the layer's id. */
export function shapesOn({ layers }: MapSheet, layer: string): readonly Shape[] {
  return there(layers.find(({ id }) => id === layer)).shapes;
}

export function realWish(
  picked: Picked | null = null,
  { palette = light, language = "en" }: Partial<Pick<Look, "palette" | "language">> = {},
): SheetWish {
  const view = { ...DEFAULT_VIEW, picked };
  const look: Look = { palette, language, countryName: countryNamesIn(language), places: PLACES };
  const scene = composeScene(realIndex, view, look);
  return {
    scene,
    ground: OVERVIEW,
    extent: (picked && extentOfPicked(realIndex, picked)) ?? FULL_EXTENT,
    size: PRESETS["slide-wide"].layout,
    palette,
    title: "Corridor Atlas",
    description: "Green energy corridors and the ECO member states",
    language,
    address: ADDRESS,
    credits: [
      `Source: Corridor Atlas, data to ${realIndex.horizon}. Records: ${realIndex.licence}.`,
      realIndex.disclaimer.en,
    ],
    legendFor: (drawn) => worded(legendOf(drawn, realIndex, view, look)),
    lengthWords: (km) => `${km} km`,
    hasLocator: true,
    hasCode: true,
    layerName: (id) => id,
  };
}

function worded(groups: ReturnType<typeof legendOf>): WordedLegend {
  const say = (key: string) => (english as Record<string, string>)[key] ?? key;
  return {
    title: "Legend",
    groups: groups.map(({ label, rows }) => ({
      title: say(label),
      rows: rows.map(({ sample, label, name }) => ({
        sample,
        text: name ?? say(there(label)),
        isName: name !== null,
      })),
    })),
  };
}

const fromGround = (file: string) =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../../geo/ground/${file}.json`, import.meta.url)), "utf8"),
  );
const OVERVIEW: Ground = GROUND_FILES.overview.map(fromGround);
const PLACES: Places = fromGround("places");

function countryNamesIn(language: string): Look["countryName"] {
  const regions = new Intl.DisplayNames(language, { type: "region" });
  return (id) => (id === "TR" && language === "en" ? "Türkiye" : (regions.of(id) ?? id));
}
