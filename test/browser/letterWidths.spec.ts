import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { geoFolder } from "../../geo/build/geoFolder";
import { LANGUAGES } from "../../src/atlas/vocabulary";
import { textWidth } from "../../src/draw/flat/textWidth";
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
        return (["none", "normal"] as const).map((kerning) => {
          context.fontKerning = kerning;
          return texts.map((text) => context.measureText(text).width);
        });
      },
      { texts, weight },
    );
    const [plain, kerned] = measured.map((widths) => errorsOf(texts, widths, weight));
    console.log(
      `${weight}: ${texts.length} texts, median and worst ${told(plain!)}; with kerning ${told(kerned!)}`,
    );
    // The worst has a sign that no font of ours has, the others are rounded to thousandths of an em.
    expect(middleOf(plain!).part).toBeLessThan(0.0005);
    expect(plain!.at(-1)!.part, plain!.at(-1)!.text).toBeLessThan(0.025);
    expect(middleOf(kerned!).part).toBeLessThan(0.003);
    expect(kerned!.at(-1)!.part, kerned!.at(-1)!.text).toBeLessThan(0.07);
  }
});

interface Misjudged {
  readonly text: string;
  /** By how much, in parts of the width. */
  readonly part: number;
}

/** From the least to the worst. */
function errorsOf(texts: readonly string[], widths: readonly number[], weight: number): Misjudged[] {
  return texts
    .map((text, i) => ({ text, part: Math.abs(textWidth(text, 100, weight, 0) / widths[i]! - 1) }))
    .sort((a, b) => a.part - b.part);
}

function middleOf(errors: readonly Misjudged[]): Misjudged {
  return errors[Math.floor(errors.length / 2)]!;
}

function told(errors: readonly Misjudged[]): string {
  const [median, worst] = [middleOf(errors), errors.at(-1)!];
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
