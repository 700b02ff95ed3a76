import { expect, test } from "vitest";
import { meet } from "../../../src/draw/flat/box";
import { AIR } from "../../../src/draw/flat/placeLabels";
import type { LayerName, PathShape, TextShape } from "../../../src/draw/flat/shapes";
import type { MapSheet } from "../../../src/draw/sheet/mapSheet";
import { PRESETS } from "../../../src/draw/sheet/presets";
import { extentOfPicked } from "../../../src/scene/extent";
import { roomAround } from "../../../src/scene/roomAround";
import type { Picked } from "../../../src/view/view";
import { realIndex } from "../../atlas/participation/realIndex";
import { first, there } from "../../there";
import { realSheet, realWish, shapesOn } from "./realSheet";

/** Sheets as they are shown to a room of people who can't come nearer. */

const VIEWS: readonly (readonly [name: string, picked: Picked | null])[] = [
  ["the whole", null],
  ["the corridor of Central Asia", { kind: "corridor", id: "ca-az" }],
  ["the corridor to Europe", { kind: "corridor", id: "az-tr-eu" }],
  ["the crossing of the Caspian", { kind: "segment", id: "ca-az/caspian-crossing" }],
  ["a member", { kind: "member", id: "UZ" }],
];
const SLIDES = ["slide-wide", "slide-classic"] as const;
const TEXT = "A text of three sentences is told with it, as with a step of a story. ".repeat(4);
const CASES = VIEWS.flatMap(([name, picked]) =>
  SLIDES.flatMap((size) => [undefined, TEXT].map((text) => ({ name, picked, size, text }))),
);

function sheetOf({ picked, size, text }: Pick<(typeof CASES)[number], "picked" | "size" | "text">): MapSheet {
  const extent = picked && extentOfPicked(realIndex, picked);
  const change = { size: PRESETS[size].layout, ...(text && { text }) };
  return realSheet({ ...change, extent: extent ? roomAround(extent) : realWish().extent }, picked);
}

function textsIn({ layers }: MapSheet, layer: LayerName): TextShape[] {
  const shapes = layers.find(({ id }) => id === layer)?.shapes ?? [];
  return shapes.filter((shape) => shape.shape === "text");
}

test.each(CASES)("the legend beside $name on a $size is set in 12 points at least (text: $text)", (shown) => {
  const sheet = sheetOf(shown);
  const points = PRESETS[shown.size].points.width / sheet.size.width;
  const sizes = textsIn(sheet, "legend").map(({ size }) => size * points);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test.each(CASES)("no words lie upon others on a $size of $name (text: $text)", (shown) => {
  const sheet = sheetOf(shown);
  const texts = sheet.layers.flatMap(({ id, shapes }) =>
    shapes
      .filter((shape) => shape.shape === "text")
      .map((text) => (id === "labels" ? withoutAir(text) : text)),
  );
  const boxes = texts.map((text) => ({ name: text.lines.join(" "), ...boxOf(text) }));
  const upon = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => meet(a, b))
      .map((b) => `${a.name} | ${b.name}`),
  );
  expect(upon).toEqual([]);
  for (const { name, right, bottom } of boxes) {
    expect(right, name).toBeLessThanOrEqual(sheet.size.width);
    expect(bottom, name).toBeLessThanOrEqual(sheet.size.height);
  }
});

test.each(CASES.filter(({ picked }) => picked?.kind === "corridor"))(
  "$name has its name on a $size, and so have the countries and the places along it (text: $text)",
  (shown) => {
    const inSmall = (text: string) => text.toLowerCase().replaceAll("\u0307", "");
    const names = textsIn(sheetOf(shown), "labels").map(({ whole }) => inSmall(whole));
    const wanted = there(
      {
        "ca-az": [
          "Central Asia–Azerbaijan",
          "KAZAKHSTAN",
          "UZBEKISTAN",
          "AZERBAIJAN",
          "Baku",
          "Aktau",
          "Kungrad",
        ],
        "az-tr-eu": ["Azerbaijan–Türkiye–Europe", "TÜRKİYE", "AZERBAIJAN", "BULGARIA"],
      }[there(shown.picked).id],
    );
    expect(names).toEqual(expect.arrayContaining(wanted.map(inSmall)));
  },
);

test("a legend explains nothing that isn't on its map, and no name that is", () => {
  const said = (picked: Picked | null) =>
    textsIn(sheetOf({ picked, size: "slide-wide", text: undefined }), "legend").map(({ name }) => name);
  expect(said(null)).toContain("Neighbouring corridors");
  expect(said(null)).not.toContain("Azerbaijan–Türkiye–Europe");
  const atSea = said({ kind: "segment", id: "ca-az/caspian-crossing" });
  expect(atSea).toContain("Landing point");
  expect(atSea).not.toContain("Azerbaijan–Türkiye–Europe");
  expect(atSea).not.toContain("Converter station");
});

test("the scale stands in the corner through which no line runs", () => {
  const scaleAt = (extent: readonly [number, number, number, number]) => {
    const sheet = realSheet({ extent });
    const bar = first(shapesOn(sheet, "scale")) as PathShape;
    return first(first(bar.paths).points)[0] - sheet.map.at[0] < sheet.map.size.width / 2 ? "left" : "right";
  };
  expect(scaleAt([25.5, 27, 76, 51])).toBe("left");
  // The line from Baku comes in at the lower left.
  expect(scaleAt([50.5, 40.9, 60, 44])).toBe("right");
});

/** The width of a name has the space around it in it. */
function withoutAir(text: TextShape): TextShape {
  return { ...text, width: text.width - 2 * AIR };
}

function boxOf({ at: [x, y], align, width, size, lineHeight, lines }: TextShape) {
  const left = { start: x, middle: x - width / 2, end: x - width }[align];
  // What a line covers from its capitals to its baseline.
  return { left, right: left + width, top: y - size * 0.7, bottom: y + (lines.length - 1) * lineHeight };
}
