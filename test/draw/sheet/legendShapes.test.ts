import { expect, test } from "vitest";
import { textWidth } from "../../../src/draw/flat/textWidth";
import { legendShapes } from "../../../src/draw/sheet/legendShapes";
import { light } from "../../../src/scene/palette";

/** DejaVu Sans, which stands in on Linux, by Inter: bold letters are so much wider. */
const WIDEST_FONT = 1.11;

test("a heading of a legend stays in its column in a picture whose font can't be had", () => {
  const width = textWidth("Where the route may lie", 12.5, 600, 0) + 1;
  const legend = { title: "", groups: [{ title: "Where the route may lie", rows: [] }] };
  const [heading] = legendShapes(legend, { x: 0, y: 0, width, height: 200, form: "column" }, light);
  const lines = heading?.shape === "text" ? heading.lines : [];
  expect(lines.join(" ")).toBe("Where the route may lie");
  for (const line of lines) expect(textWidth(line, 12.5, 600, 0) * WIDEST_FONT).toBeLessThanOrEqual(width);
});
