import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { MissingLetters } from "../../../src/draw/pdf/MissingLetters";
import { writePdf } from "../../../src/draw/pdf/writePdf";
import type { SheetWish } from "../../../src/draw/sheet/mapSheet";
import { PRESETS } from "../../../src/draw/sheet/presets";
import { there } from "../../there";
import { ADDRESS, realSheet } from "../sheet/realSheet";

const font = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../../public/fonts/${file}`, import.meta.url)));
const fonts = { regular: font("inter-400.ttf"), semibold: font("inter-600.ttf") };

type PageId = "slide-wide" | "a4-landscape" | "a4-portrait";

/** The sheet as it is, on a page: written once, whatever is asked of it. */
const pages = new Map<PageId, Uint8Array>();

function page(id: PageId = "a4-landscape"): Uint8Array {
  const written = pages.get(id) ?? paper({}, id);
  pages.set(id, written);
  return written;
}

function paper(change: Partial<SheetWish> = {}, id: PageId = "a4-landscape"): Uint8Array {
  const sheet = realSheet({ size: PRESETS[id].layout, ...change });
  return writePdf([sheet], {
    points: PRESETS[id].points,
    fonts,
    author: "Atlas of the Isles",
    date: "2026-11-23",
  });
}

/** What of a PDF isn't compressed: its objects without their streams. */
const objectsOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

test("a page has its fonts in it, and no picture", () => {
  const objects = objectsOf(page());
  expect(objects.match(/\/FontFile2 /g)).toHaveLength(2);
  expect(objects).not.toMatch(/\/Subtype\s*\/Image/);
});

test.each([
  ["a4-landscape", [297, 210]],
  ["a4-portrait", [210, 297]],
  ["slide-wide", [338.7, 190.5]],
] as const)("%s is as large as its name says, in mm", (id, size) => {
  const box = there(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(objectsOf(page(id)))).slice(1);
  expect(box.map((points) => Math.round((Number(points) / 72) * 254) / 10)).toEqual(size);
});

test("its address can be clicked", () => {
  expect(objectsOf(page())).toContain(`/URI (${ADDRESS})`);
});

test.each(["Xəzər dənizi – Şəki, Gəncə", "Türkiye’nin ığdır Çeşme", "Коридоры зелёной энергии", "Corridors"])(
  "the fonts have all letters of “%s”",
  (title) => {
    expect(paper({ title }).length).toBeGreaterThan(10_000);
  },
);

test("a title in a script that the fonts don't have is named, not dropped", () => {
  expect(() => paper({ title: "بحر" })).toThrow(new MissingLetters(["ب", "ح", "ر"]));
});

test("the same atlas gives the same file", () => {
  expect(Buffer.from(page()).equals(Buffer.from(paper()))).toBe(true);
});
