import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/atlas/schema";
import { readView, writeView } from "../../src/view/address";
import {
  DEFAULT_VIEW,
  FRAMES,
  LAYER_IDS,
  PICKED_KINDS,
  PROJECTIONS,
  THEMES,
  type View,
} from "../../src/view/view";

const ids = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,30}(\/[a-zA-Z0-9][a-zA-Z0-9._-]{0,30})?$/);
const views: fc.Arbitrary<View> = fc.record({
  picked: fc.option(fc.record({ kind: fc.constantFrom(...PICKED_KINDS), id: ids })),
  switched: fc.subarray([...LAYER_IDS]),
  date: fc.option(
    fc
      .date({ min: new Date("1990-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
      .map((date) => date.toJSON().slice(0, 10)),
  ),
  frame: fc.constantFrom(...FRAMES),
  language: fc.option(fc.constantFrom(...LANGUAGES)),
  theme: fc.constantFrom(...THEMES),
  projection: fc.constantFrom(...PROJECTIONS),
});

test("a thousand random views survive the address", () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(readView(writeView(view))).toEqual({ view, unread: [] });
    }),
    { numRuns: 1000 },
  );
});

test("any text at all is read without a throw, and reads the same once written", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: "binary" }), (search) => {
      const { view } = readView(search);
      expect(readView(writeView(view)).view).toEqual(view);
    }),
    { numRuns: 1000 },
  );
});

test("the default view leaves the address empty", () => {
  expect(writeView(DEFAULT_VIEW)).toBe("");
});

const links = readFileSync("test/view/links.txt", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("?"));

test.each(links)("the link %s still reads", (link) => {
  expect(readView(link).unread).toEqual([]);
});

test.each([
  ["an unknown word", "?tab=3&corridor=ca-az", ["tab=3"]],
  ["an unknown layer", "?hide=pipelines&corridor=ca-az", ["hide=pipelines"]],
  ["a layer that is off anyway", "?hide=plants&corridor=ca-az", ["hide=plants"]],
  ["a date that doesn't exist", "?date=2025-02-30&corridor=ca-az", ["date=2025-02-30"]],
  ["a script", "?theme=<script>alert(1)</script>&corridor=ca-az", ["theme=<script>alert(1)</script>"]],
  ["a broken escape", "?lang=%E0%A4%A&corridor=ca-az", ["lang=\uFFFD%A"]],
])("%s in a link is reported, and the rest is read", (_, link, unread) => {
  expect(readView(link)).toEqual({
    view: { ...DEFAULT_VIEW, picked: { kind: "corridor", id: "ca-az" } },
    unread,
  });
});

test("an id that is a script is not picked", () => {
  expect(readView("?corridor=<script>alert(1)</script>").view).toEqual(DEFAULT_VIEW);
});

test("an address of 10,000 characters falls back, and is reported in few", () => {
  const { view, unread } = readView(`?corridor=${"a".repeat(10_000)}`);
  expect(view).toEqual(DEFAULT_VIEW);
  expect(unread).toEqual([`corridor=${"a".repeat(30)}…`]);
});
