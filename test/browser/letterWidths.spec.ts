import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { geoFolder } from "../../geo/build/geoFolder";
import { LANGUAGES } from "../../src/atlas/vocabulary";
import { textWidth } from "../../src/draw/flat/textWidth";
import { last, there } from "../there";
import { expect, test } from "./atlasTest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** No name that is drawn is longer. */
const LONGEST = 60;

test("texts are as wide as the browser has them, but for kerning", async ({ page }) => {
  await page.goto("./");
  const texts = names();
  for (const weight of [400, 500, 600, 700]) {
    const measured = await page.evaluate(
      async ({ texts, weight }) => {
        await document.fonts.load(`${weight} 100px Inter`, texts.join(""));
        const context = document.createElement("canvas").getContext("2d")!;
        context.font = `${weight} 100px Inter`;
        const measuredWith = (kerning: CanvasFontKerning) => {
          context.fontKerning = kerning;
          return texts.map((text) => ({ text, px: context.measureText(text).width }));
        };
        return { plain: measuredWith("none"), kerned: measuredWith("normal") };
      },
      { texts, weight },
    );
    const plain = errorsOf(measured.plain, weight);
    const kerned = errorsOf(measured.kerned, weight);
    console.log(
      `${weight}: ${texts.length} texts, median and worst ${told(plain)}; with kerning ${told(kerned)}`,
    );
    // The worst has a sign that no font of ours has, the others are rounded to thousandths of an em.
    expect(plain.median.part).toBeLessThan(0.0005);
    expect(plain.worst.part, plain.worst.text).toBeLessThan(0.025);
    expect(kerned.median.part).toBeLessThan(0.003);
    expect(kerned.worst.part, kerned.worst.text).toBeLessThan(0.07);
  }
});

interface Misjudged {
  readonly text: string;
  /** By how much, in parts of the width. */
  readonly part: number;
}

interface Errors {
  readonly median: Misjudged;
  readonly worst: Misjudged;
}

function errorsOf(measured: readonly { text: string; px: number }[], weight: number): Errors {
  const errors = measured
    .map(({ text, px }) => ({ text, part: Math.abs(textWidth(text, 100, weight, 0) / px - 1) }))
    .sort((a, b) => a.part - b.part);
  return { median: there(errors[Math.floor(errors.length / 2)]), worst: last(errors) };
}

function told({ median, worst }: Errors): string {
  return `${(100 * median.part).toFixed(2)} % and ${(100 * worst.part).toFixed(2)} % (“${worst.text}”)`;
}

/** Every name of the facts and the map, and every text of the page, in each language. */
function names(): string[] {
  const catalogues = ["src/ui/messages", "src/ui/messages/later"].flatMap((folder) =>
    readdirSync(`${ROOT}/${folder}`)
      .filter((file) => file.endsWith(".json"))
      .flatMap((file): string[] =>
        Object.values(JSON.parse(readFileSync(`${ROOT}/${folder}/${file}`, "utf8"))),
      ),
  );
  const files = Object.entries(geoFolder()).filter(([path]) => /\.(?:geo)?json$/.test(path));
  const facts = [...files.map(([, text]) => text), readFileSync(`${ROOT}/geo/ground/places.json`, "utf8")];
  const found = new Set([...catalogues, ...facts.flatMap((text) => worded(JSON.parse(text)))]);
  return [...found].filter((text) => text !== "" && text.length <= LONGEST && !/[{<\n]/.test(text));
}

/** Texts that stand under the name of a language. */
function worded(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (LANGUAGES as readonly string[]).includes(key) && typeof inner === "string" ? [inner] : worded(inner),
  );
}
