import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { build } from "vite";
import type { PathShape } from "../../src/draw/flat/shapes";
import type * as PaintSheet from "../../src/draw/sheet/paintSheet";

/** Two strokes of different widths that meet in the middle of a canvas of 100 × 40 px. */
const MEETING: PathShape = {
  shape: "path",
  id: "band",
  name: "Band",
  opacity: 0.5,
  fill: null,
  stroke: { ink: "#000000", width: 30, opacity: 1, dash: "solid", unit: 30 },
  paths: [
    {
      points: [
        [20, 20],
        [50, 20],
      ],
      isClosed: false,
      width: 30,
    },
    {
      points: [
        [50, 20],
        [80, 20],
      ],
      isClosed: false,
      width: 6,
    },
  ],
};

test("strokes of a shape are each as wide as they say, and no darker where they meet", async ({ page }) => {
  await page.goto("about:blank");
  await page.addScriptTag({ content: await scriptOf("src/draw/sheet/paintSheet.ts") });
  const strengths = await page.evaluate((shape) => {
    const { paintLayers } = (window as unknown as { painting: typeof PaintSheet }).painting;
    const canvas = new OffscreenCanvas(200, 80).getContext("2d");
    if (canvas === null) throw new Error("There is no canvas.");
    paintLayers([{ id: "bands", name: "Bands", shapes: [shape] }], canvas, 2);
    const at = (x: number, y: number) => canvas.getImageData(2 * x, 2 * y, 1, 1).data[3];
    return { wide: at(30, 10), beside: at(75, 10), narrow: at(75, 20), joint: at(50, 20) };
  }, MEETING);
  expect(strengths).toEqual({ wide: 128, beside: 0, narrow: 128, joint: 128 });
});

/** A file of ours as a script that gives its exports to the page as `painting`. */
async function scriptOf(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../../${file}`, import.meta.url)),
        preserveEntrySignatures: "strict",
        output: { format: "iife", name: "painting" },
      },
    },
  });
  if (!("output" in built)) throw new Error(`Vite made no single bundle of ${file}.`);
  return built.output[0].code;
}
