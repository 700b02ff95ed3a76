import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { OwnStory } from "../../../src/atlas/story";
import { readOwnCode, writeOwnCode } from "../../../src/ui/story/own/ownCode";
import { ownIn, storyInHash, withOwn } from "../../../src/ui/story/own/storyInHash";

const STORY: OwnStory = {
  format: "corridor-atlas-story",
  version: 1,
  language: "az",
  title: "Bakıda görüş",
  steps: [
    { view: "?corridor=ca-az#map=5/41/50", title: "Xəzər", text: "Kabel & “dib”", notes: "" },
    { view: "?explore=matrix&with=KZ,UZ", title: "Кто с кем", text: "", notes: "Ş\nğ" },
  ],
};

test("a story comes out of its code as it went in, and the code is only of letters that a link keeps", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 200 }), { maxLength: 20 }), (texts) => {
      const story = {
        ...STORY,
        steps: texts.map((text) => ({ view: "?", title: "T", text, notes: text })),
      };
      const code = writeOwnCode(story);
      expect(code).toMatch(/^[\w-]+$/);
      expect(JSON.parse(readOwnCode(code) ?? "")).toEqual(story);
    }),
  );
});

test("the hash keeps the story beside the camera, and gives it back", () => {
  const hash = withOwn("#map=4/40/50", STORY);
  expect(hash).toMatch(/^#map=4\/40\/50&own=/);
  expect(ownIn(hash)).toEqual({ story: STORY, problems: [] });
  expect(withOwn(hash, null)).toBe("#map=4/40/50");
  expect(withOwn("", null)).toBe("");
});

test("a told story of one's own says the same in every language, and rests on nobody", () => {
  const { story } = storyInHash(withOwn("", STORY));
  expect(story?.steps[0]).toEqual({
    view: "?corridor=ca-az#map=5/41/50",
    title: { en: "Xəzər", az: "Xəzər", tr: "Xəzər", ru: "Xəzər" },
    text: { en: "Kabel & “dib”", az: "Kabel & “dib”", tr: "Kabel & “dib”", ru: "Kabel & “dib”" },
    notes: { en: "", az: "", tr: "", ru: "" },
    rests: [],
  });
});

test.each([
  ["cut short", (hash: string) => hash.slice(0, -12)],
  ["with a letter changed", (hash: string) => `${hash.slice(0, 20)}!${hash.slice(21)}`],
  ["that is no code", () => "#own=hello"],
  ["of 100,000 letters", () => `#own=${"a".repeat(100_000)}`],
])("a link %s gives no story, and says so", (_, broken) => {
  const { story, problems } = storyInHash(broken(withOwn("", STORY)));
  expect(story).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
});

test("a code that was made to fill memories is let go after its first megabyte", () => {
  const bomb = writeOwnCode({ ...STORY, title: " ".repeat(44e6) });
  expect(bomb.length).toBeLessThan(60_000);
  const decoded = vi.spyOn(TextDecoder.prototype, "decode");
  expect(readOwnCode(bomb)).toBeNull();
  const bytes = decoded.mock.calls.reduce((sum, [part]) => sum + (part as Uint8Array).length, 0);
  decoded.mockRestore();
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(1e6);
});

test("a hash without a story is no mistake", () => {
  expect(storyInHash("#map=4/40/50")).toEqual({ story: null, problems: [] });
});
