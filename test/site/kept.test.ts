import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { digestOf, forgetOld, keepIn } from "../../src/site/kept";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-kept-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes bytes, and counts how often. */
function maker(text: string) {
  const made = {
    times: 0,
    make: async () => {
      made.times++;
      return Buffer.from(text);
    },
  };
  return made;
}

test("what is made of the same is made once, and given again byte for byte", async () => {
  const picture = maker("picture");
  await keepIn(folder)(["drawing", "fonts"], picture.make);
  const again = await keepIn(folder)(["drawing", "fonts"], picture.make);
  expect(Buffer.from(again).toString()).toBe("picture");
  expect(picture.times).toBe(1);
});

test("what is asked for many times at once is made once", async () => {
  const keep = keepIn(folder);
  const empty = maker("");
  const all = await Promise.all(Array.from({ length: 20 }, () => keep(["", "fonts"], empty.make)));
  expect(all.map(({ length }) => length)).toEqual(Array(20).fill(0));
  expect([empty.times, readdirSync(folder).length]).toEqual([1, 1]);
});

test("what is made of something else is made anew", async () => {
  const keep = keepIn(folder);
  await keep(["drawing", "fonts"], maker("a").make);
  const other = maker("b");
  expect(Buffer.from(await keep(["drawing", "other fonts"], other.make)).toString()).toBe("b");
  expect(other.times).toBe(1);
  expect(digestOf(["ab", "c"])).not.toBe(digestOf(["a", "bc"]));
});

test("what failed isn't kept", async () => {
  const keep = keepIn(folder);
  await expect(keep(["drawing"], () => Promise.reject(new Error("no paint")))).rejects.toThrow("no paint");
  expect(Buffer.from(await keep(["drawing"], maker("a").make)).toString()).toBe("a");
});

test("what no build has needed for two weeks goes, what one needed stays", async () => {
  await keepIn(folder)(["drawing"], maker("a").make);
  await forgetOld(folder);
  expect(readdirSync(folder)).toHaveLength(1);
  await forgetOld(folder, Date.now() + 15 * 86_400_000);
  expect(readdirSync(folder)).toEqual([]);
});
