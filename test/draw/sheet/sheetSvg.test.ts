import { expect, test } from "vitest";
import { marksOnMap } from "../../../src/draw/flat/marksOnMap";
import { projectorOf } from "../../../src/draw/flat/projectorOf";
import type { PathShape } from "../../../src/draw/flat/shapes";
import type { SheetWish } from "../../../src/draw/sheet/mapSheet";
import { PRESETS, type PresetId } from "../../../src/draw/sheet/presets";
import { LOCATOR } from "../../../src/draw/sheet/sheetFrame";
import { sheetSvg } from "../../../src/draw/sheet/sheetSvg";
import { realIndex } from "../../atlas/participation/realIndex";
import { first, there } from "../../there";
import { all, layerIn, readXml, titleIn } from "../slides/unzipped";
import { ADDRESS, realSheet, realWish, shapesOn } from "./realSheet";

const sheet = realSheet();
const svg = readXml(sheetSvg(sheet, { width: 1280 }));

test("a drawing is well-formed, as large as asked, and has no picture in it", () => {
  expect(svg.attributes).toMatchObject({ width: "1280", height: "720", viewBox: "0 0 960 540" });
  expect(all(svg, "image")).toEqual([]);
  expect(all(svg, "use")).toEqual([]);
});

test("ids are unique", () => {
  const ids = [...sheetSvg(sheet).matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("layers are groups that a drawing program names", () => {
  const groups = svg.children.filter(({ name }) => name === "g");
  expect(groups.map(({ attributes }) => attributes["inkscape:label"])).toEqual(
    expect.arrayContaining(["sea", "land", "countries", "borders", "lines", "labels", "legend", "locator"]),
  );
  expect(groups.every(({ attributes }) => attributes["inkscape:groupmode"] === "layer")).toBe(true);
});

test("every segment on the map is a path with its name", () => {
  const inView = shapesOn(sheet, "lines");
  const paths = layerIn(svg, "lines").children;
  expect(paths.map(({ name }) => name)).toEqual(inView.map(() => "path"));
  expect(paths.map(titleIn)).toEqual(inView.map(({ name }) => name));
  const marks = realWish().scene.marks.filter(({ mark }) => mark === "line");
  expect(new Set(inView.map(({ id }) => id))).toEqual(new Set(marks.map(({ id }) => id)));
});

test("names are text in a named font", () => {
  expect(svg.attributes["font-family"]).toMatch(/^Inter,/);
  expect(all(layerIn(svg, "labels"), "text").map(({ text }) => text)).toEqual(
    expect.arrayContaining(["Kazakhstan", "Azerbaijan", "Baku"]),
  );
});

test("a halo is a text of its own under the name, in one group with it, for programs that paint strokes last", () => {
  const label = there(layerIn(svg, "labels").children.find(({ name }) => name === "g"));
  const [halo, text] = label.children;
  expect(halo?.attributes).toMatchObject({ stroke: expect.any(String), "aria-hidden": "true" });
  expect(text?.attributes.stroke).toBeUndefined();
  expect([halo?.text, halo?.attributes.x]).toEqual([text?.text, text?.attributes.x]);
  expect(sheetSvg(sheet)).not.toContain("paint-order");
});

test("a line that is set back says how strong it is once, since LibreOffice adds white to what is told so twice", () => {
  const drawing = readXml(sheetSvg(realSheet({}, { kind: "corridor", id: "az-tr-eu" })));
  const casings = layerIn(drawing, "casings").children.map(({ attributes }) => attributes);
  expect(new Set(casings.map((each) => each["stroke-opacity"]))).toEqual(new Set(["0.75", "0.225"]));
  expect(casings.filter(({ opacity }) => opacity !== undefined)).toEqual([]);
});

test("source, licence, disclaimer and address are in it", () => {
  const said = all(svg, "text")
    .flatMap((text) => [text.text, ...all(text, "tspan").map((span) => span.text)])
    .join(" ");
  expect(said).toContain(`data to ${realIndex.horizon}`);
  expect(said).toContain(realIndex.licence);
  expect(said).toContain(realIndex.disclaimer.en.slice(0, 50));
  expect(first(all(svg, "dc:source")).text).toBe(ADDRESS);
});

test("the legend says what a legend of what is drawn says, but for the names on the map, whatever the size of the sheet", () => {
  const { scene, legendFor } = realWish();
  for (const id of Object.keys(PRESETS) as PresetId[]) {
    const sheet = realSheet({ size: PRESETS[id].layout });
    const drawn = marksOnMap(scene.marks, projectorOf(sheet.map.camera, sheet.map.size));
    const names = shapesOn(sheet, "labels").filter((shape) => shape.shape === "text");
    const named = new Set(names.map(({ whole }) => whole));
    const wanted = there(legendFor)(drawn, sheet.map.camera.zoom).groups.flatMap(({ title, rows }) => [
      title,
      ...rows.filter(({ text }) => !named.has(text)).map(({ text }) => text),
    ]);
    const shapes = shapesOn(sheet, "legend").filter((shape) => shape.shape === "text");
    expect(
      shapes.map(({ name }) => name),
      id,
    ).toEqual(wanted);
    const lowest = Math.max(...shapes.map(({ at }) => at[1]));
    expect(lowest, id).toBeLessThan(sheet.size.height);
  }
});

test("a title of 500 characters without a space is cut to two lines, and whole in the drawing's title", () => {
  const title = "ə".repeat(500);
  const long = readXml(sheetSvg(realSheet({ title })));
  const lines = all(layerIn(long, "title"), "tspan").map(({ text }) => text);
  expect(lines).toEqual([expect.any(String), expect.stringMatching(/…$/)]);
  expect(titleIn(long)).toBe(title);
});

test("a title in Arabic script keeps its letters and runs from right to left", () => {
  const title = "ممرات الطاقة";
  const shown = all(readXml(sheetSvg(realSheet({ title }))), "text").find(({ text }) => text === title);
  expect(shown?.attributes).toMatchObject({ direction: "rtl", "text-anchor": "end" });
});

test("a title with letters that no file can hold loses only those", () => {
  expect(realSheet({ title: "a\u0000b\u001b<\ud800>" }).title).toBe("ab<>");
  expect(() => readXml(sheetSvg(realSheet({ title: "a\u0000b\u001b<&" })))).not.toThrow();
});

test("an address that is too long for a code goes without one", () => {
  const address = `https://atlas.example/?${"x".repeat(10_000)}`;
  expect(shapesOn(realSheet({ address }), "credits").map(({ id }) => id)).toEqual(["credits", "address"]);
});

test("the locator doesn't lie on a corridor", () => {
  const locator = (extent: SheetWish["extent"], legend: Pick<SheetWish, "legendFor"> | null = null) => {
    const sheet = realSheet({ extent, ...legend });
    const frame = first(shapesOn(sheet, "locator")) as PathShape;
    return { corner: first(first(frame.paths).points), map: sheet.map };
  };
  // Under a legend that has little to say there is room beside the map of the whole.
  const short = { title: "", groups: [{ title: "Corridors", rows: [] }] };
  const whole = locator([25.5, 27, 76, 51], { legendFor: () => short });
  expect(whole.corner[0]).toBeGreaterThan(whole.map.at[0] + whole.map.size.width);
  // The upper left of this map is where the corridor to Europe runs.
  const { corner, map } = locator([43, 34, 60, 40.2]);
  expect(corner[0]).toBe(map.at[0] + map.size.width - LOCATOR.width - 6);
});
