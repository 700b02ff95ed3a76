import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { GRID, GRID_ZOOMS, GROUND_LEVELS } from "../../src/draw/groundLevels";
import { BUDGETS, ONE_FILE_MOST } from "../budgets";
import { asset, FILES, kBOf, ONE_FILE, textOf, withImports } from "./files";
import { ownCode } from "./ownCode";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Scripts that the page loads by itself: what answers, then what stands around the map. */
const ANSWERING = withImports(asset("index", "js"));
const RESTING = withImports(asset("Stage", "js"), ANSWERING);
/** With the live map. */
const FIRST = [asset("mapPart", "js"), asset("createLivePen", "js")].reduce<readonly string[]>(
  (known, file) => withImports(file, known),
  RESTING,
);

const { tileZoom } = GROUND_LEVELS.overview;

describe("what a page weighs, in kB as it is sent", () => {
  test("the page with its picture", () => {
    expect(kBOf("index.html")).toBeLessThanOrEqual(BUDGETS.html.most);
  });

  test("what answers a click: page with its style, scripts, words and font", () => {
    const files = ["index.html", ...ANSWERING, "fonts/inter-latin.woff2"];
    expect(sum(files), listOf(files)).toBeLessThanOrEqual(BUDGETS.answer.most);
  });

  test("all that reading loads: the page at rest, with its picture that answers", () => {
    const files = ["index.html", ...RESTING, asset("Stage", "css"), "fonts/inter-latin.woff2"];
    expect(sum(files), listOf(files)).toBeLessThanOrEqual(BUDGETS.rest.most);
  });

  test("the live map, and all that came before it", () => {
    // One zoom of them at a time; a map so small that it begins with another loads less.
    const tile = FILES.filter((file) => file.startsWith(`ground/overview/${tileZoom}/`));
    const files = [
      "index.html",
      ...FIRST,
      asset("Stage", "css"),
      asset("mapPart", "css"),
      "fonts/inter-latin.woff2",
      "facts/map.json",
      ...tile,
    ];
    expect(sum(files), listOf(files)).toBeLessThanOrEqual(BUDGETS.live.most);
  });

  test("the present grid, when it is wanted: as tiles of a zoom, all of them, and as a file for drawings", () => {
    const tilesOf = (zoom: number) => FILES.filter((file) => file.startsWith(`ground/${GRID}/${zoom}/`));
    for (const files of [...GRID_ZOOMS.map(tilesOf), [`ground/${GRID}.json`]]) {
      expect(files.length).toBeGreaterThan(0);
      expect(sum(files), listOf(files)).toBeLessThanOrEqual(BUDGETS.grid.most);
    }
  });

  // With the matrix, which comes with it, and beside what the map has brought; words are weighed by themselves.
  test("the code of tables, when they are wanted", () => {
    const known = withImports(asset("exploreParts", "js"), FIRST);
    const files = withImports(asset("FactTable", "js"), known).filter((file) => !FIRST.includes(file));
    expect(sum(files), listOf(files)).toBeLessThanOrEqual(BUDGETS.tables.most);
  });

  test("the code of spreadsheets, when they are wanted, beside the page and on its thread", () => {
    const onPage = withImports(asset("writeData", "js"), RESTING).filter((file) => !RESTING.includes(file));
    const files = [asset("dataWorker", "js"), ...onPage];
    expect(sum(files), listOf(files)).toBeLessThanOrEqual(BUDGETS.spreadsheets.most);
  });

  test("the whole atlas in one file, which goes by e-mail", () => {
    expect(kBOf(ONE_FILE)).toBeLessThanOrEqual(ONE_FILE_MOST.kB);
    expect(Buffer.byteLength(textOf(ONE_FILE))).toBeLessThanOrEqual(ONE_FILE_MOST.bytes);
  });

  // English is in the page's script.
  test.each(["az", "tr", "ru"])("the words of %s", (language) => {
    expect(kBOf(asset(language, "js"))).toBeLessThanOrEqual(8);
  });

  test("the style of the page and of the map", () => {
    expect(sum([asset("index", "css"), asset("Stage", "css"), asset("mapPart", "css")])).toBeLessThanOrEqual(
      12,
    );
  });

  // Words aren't code: they are weighed above.
  test("our own code of the first load", { timeout: 240_000 }, async () => {
    const own = await ownCode(["index", "Stage", "mapPart", "createLivePen"]);
    const lines = own.map(({ file, kB }) => `${kB.toFixed(1).padStart(7)} kB  ${file}`);
    expect(
      own.reduce((all, { kB }) => all + kB, 0),
      lines.join("\n"),
    ).toBeLessThanOrEqual(60);
  });
});

test("every text is laid down compressed as well", () => {
  const plain = FILES.filter(
    (file) => /\.(?:html|js|css|json|pbf)$/.test(file) && kBOf(file) === textOf(file).length / 1000,
  );
  expect(plain.filter((file) => textOf(file).length > 1000)).toEqual([]);
});

test("the lock file records no address", () => {
  expect(readFileSync(`${ROOT}package-lock.json`, "utf8")).not.toMatch(/"resolved":\s*"(?:https?|git)/);
});

function sum(files: readonly string[]): number {
  return files.reduce((all, file) => all + kBOf(file), 0);
}

function listOf(files: readonly string[]): string {
  return files.map((file) => `${kBOf(file).toFixed(1).padStart(7)} kB  ${file}`).join("\n");
}
