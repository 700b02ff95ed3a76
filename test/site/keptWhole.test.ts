import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepWhole } from "../../src/site/keptWhole";
import type { SiteFile } from "../../src/site/siteFile";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-kept-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FILES: readonly SiteFile[] = [
  { path: "embed/a.svg", body: "<svg>ə</svg>" },
  { path: "card/a.png", body: new Uint8Array([137, 80, 0, 255]) },
];

/** Makes files, and counts how often. */
function maker(files: readonly SiteFile[]) {
  const made = {
    times: 0,
    make: async () => {
      made.times++;
      return files;
    },
  };
  return made;
}

const read = (files: readonly SiteFile[]) =>
  files.map(({ path, body }) => [path, Buffer.from(body).toString("latin1")]);

test("what was made of the same is given again, text and bytes", async () => {
  const pictures = maker(FILES);
  await keepWhole(folder)("a", ["sources"], pictures.make);
  const again = await keepWhole(folder)("a", ["sources"], pictures.make);
  expect(read(again)).toEqual(read(FILES));
  expect(pictures.times).toBe(1);
});

test("of each name only the last is kept", async () => {
  const keep = keepWhole(folder);
  const other = maker([{ path: "b", body: "other" }]);
  await keep("a", ["sources"], maker(FILES).make);
  expect(read(await keep("a", ["other sources"], other.make))).toEqual([["b", "other"]]);
  expect(readdirSync(folder)).toHaveLength(1);
  await keep("a", ["sources"], other.make);
  expect(other.times).toBe(2);
});

test("names don't share what is kept", async () => {
  const keep = keepWhole(folder);
  await keep("a", ["sources"], maker(FILES).make);
  const other = maker([]);
  expect(await keep("b", ["sources"], other.make)).toEqual([]);
  expect(other.times).toBe(1);
});
