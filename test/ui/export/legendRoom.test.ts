import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../../src/atlas/vocabulary";
import type { Box } from "../../../src/draw/flat/box";
import { boundsOf, type Shape, type TextShape } from "../../../src/draw/flat/shapes";
import { composeSheet } from "../../../src/draw/sheet/composeSheet";
import { PRESETS, type PresetId } from "../../../src/draw/sheet/presets";
import { legendOf } from "../../../src/scene/legendOf";
import { light } from "../../../src/scene/palette";
import { creditsOf, wordedLegend } from "../../../src/ui/export/sheets/sheetWish";
import { DEFAULT_VIEW, type Picked, type PickedKind } from "../../../src/view/view";
import { realAtlas, realIndex } from "../../atlas/participation/realIndex";
import { mapWish, PLACES, wordsIn } from "../digest/digestSheets";

/** The most of a sheet that its legend may take. */
const MOST = 0.2;
/** In points: a px of a slide is one. */
const LEAST = 12;

const { corridors, members, segments, meetings } = realIndex;
const picks = (kind: PickedKind, records: readonly { readonly id: string }[]) =>
  records.map(({ id }): Picked => ({ kind, id }));
const CLOSEST: readonly (Picked | null)[] = [null, ...picks("corridor", corridors)];
const OTHERS = [...picks("member", members), ...picks("segment", segments), ...picks("meeting", meetings)];
const SIZES = Object.keys(PRESETS) as PresetId[];

/** The overview and corridors in each language and size, since they show the most; the rest in each language, and in sizes by turns. */
const SHEETS = [
  ...CLOSEST.flatMap((picked) => SIZES.map((size) => ({ picked, size }))),
  ...OTHERS.map((picked, i) => ({ picked, size: SIZES[i % SIZES.length] ?? "slide-wide" })),
];

test.each(LANGUAGES)(
  "no legend takes more than a fifth of its sheet, or is set under 12 points, in %s",
  (language) => {
    const problems = SHEETS.flatMap(({ picked, size }) =>
      legendProblems(picked, size, language).map(
        (problem) => `${picked?.id ?? "overview"} ${size}: ${problem}`,
      ),
    );
    expect(problems).toEqual([]);
  },
);

function legendProblems(picked: Picked | null, size: PresetId, language: Language): string[] {
  const shapes = legendShapesOf(picked, size, language);
  const texts = shapes.filter((shape): shape is TextShape => shape.shape === "text");
  const { width, height } = PRESETS[size].layout;
  const part = areaOf(shapes) / (width * height);
  const cut = texts.filter(({ lines }) => lines.some((line) => line.endsWith("…")));
  return [
    ...(part > MOST ? [`${Math.round(part * 1000) / 10} %`] : []),
    ...texts.filter((text) => text.size < LEAST).map(({ whole }) => `${whole} is too small`),
    ...texts.filter(({ at }) => at[1] > height).map(({ whole }) => `${whole} is off the sheet`),
    ...cut.map(({ whole }) => `${whole} is cut`),
  ];
}

function legendShapesOf(picked: Picked | null, size: PresetId, language: Language): readonly Shape[] {
  const words = wordsIn(language);
  const view = { ...DEFAULT_VIEW, picked };
  const look = { palette: light, language, places: PLACES, countryName: words.country };
  const page = {
    ...{ size: PRESETS[size].layout, palette: light, language, title: words.t("app.name"), description: "" },
    ...{ address: "https://atlas.example/", credits: creditsOf(realAtlas.about, words), hasCode: true },
    layerName: (id: string) => id,
  };
  const { layers } = composeSheet({
    ...mapWish(picked, page, words),
    legendFor: (drawn, zoom) => wordedLegend(legendOf(drawn, realIndex, view, look, null, { zoom }), words),
    // How the map is drawn doesn't change what is said of it, nor does a smaller one that shows where it lies.
    hasLocator: false,
    draw: () => [],
  });
  return layers.find(({ id }) => id === "legend")?.shapes ?? [];
}

/** Of the box around all of it, in square px. */
function areaOf(shapes: readonly Shape[]): number {
  const boxes = shapes.map(boxOf);
  const [left, right] = [
    Math.min(...boxes.map((box) => box.left)),
    Math.max(...boxes.map((box) => box.right)),
  ];
  const [top, bottom] = [
    Math.min(...boxes.map((box) => box.top)),
    Math.max(...boxes.map((box) => box.bottom)),
  ];
  return boxes.length === 0 ? 0 : (right - left) * (bottom - top);
}

function boxOf(shape: Shape): Box {
  if (shape.shape === "text") {
    const { at, width, size, lines, lineHeight } = shape;
    const lower = at[1] + (lines.length - 1) * lineHeight;
    return { left: at[0], right: at[0] + width, top: at[1] - size, bottom: lower + size * 0.25 };
  }
  if (shape.shape !== "path")
    return { left: shape.at[0], right: shape.at[0], top: shape.at[1], bottom: shape.at[1] };
  const { x, y, width, height } = boundsOf(shape.paths);
  return { left: x, right: x + width, top: y, bottom: y + height };
}
