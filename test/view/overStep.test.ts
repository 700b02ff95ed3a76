import fc from "fast-check";
import { expect, test } from "vitest";
import { readView, writeView } from "../../src/view/address";
import { apartFromStep, beforeAnyStep, overStep } from "../../src/view/overStep";
import { DEFAULT_VIEW, THEMES, type View } from "../../src/view/view";

const viewsInStories: fc.Arbitrary<View> = fc
  .record({
    picked: fc.option(
      fc.constantFrom({ kind: "corridor", id: "east" }, { kind: "member", id: "KZ" } as const),
    ),
    switched: fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z0-9-]{0,8}$/), fc.boolean(), {
      noNullPrototype: true,
    }),
    date: fc.option(fc.constantFrom("2025-01-01", "2025-09-09")),
    theme: fc.constantFrom(...THEMES),
    projection: fc.constantFrom("mercator", "globe"),
    explore: fc.option(fc.constantFrom("matrix", "timeline")),
    filter: fc.constantFrom({}, { parties: ["KZ"] }, { series: ["board"], from: "2025" }),
  })
  .map((parts) => ({ ...DEFAULT_VIEW, ...parts, story: "tour", step: 2 }) as View);

test("whatever is shown at whatever step, the address brings it back", () => {
  fc.assert(
    fc.property(viewsInStories, viewsInStories, (shown, step) => {
      const address = writeView(apartFromStep(shown, step));
      expect(overStep(readView(address).view, step)).toEqual(shown);
    }),
    { numRuns: 500 },
  );
});

const step: View = { ...DEFAULT_VIEW, picked: { kind: "corridor", id: "east" }, switched: { places: false } };
const at: View = { ...DEFAULT_VIEW, story: "tour", step: 3 };

test.each([
  ["nothing", {}, "?story=tour&step=3"],
  ["another pick", { picked: { kind: "member", id: "KZ" } }, "?member=KZ&story=tour&step=3"],
  ["no pick at all", { picked: null }, "?story=tour&step=3&dropped=pick"],
  ["a theme", { theme: "dark" }, "?theme=dark&story=tour&step=3"],
  ["all layers as they are by default", { switched: {} }, "?story=tour&step=3&dropped=layers"],
] as const)(
  "a reader who changes %s at a step has that in the address, and the step",
  (_, change, address) => {
    const shown = { ...overStep(at, step), ...change };
    const written = new URLSearchParams(writeView(apartFromStep(shown, step)));
    expect([...written].sort()).toEqual([...new URLSearchParams(address)].sort());
  },
);

test("the next step takes along how the reader wants to see, and nothing of what was picked", () => {
  const asked: View = {
    ...at,
    picked: { kind: "member", id: "KZ" },
    theme: "dark",
    language: "az",
    kiosk: 60,
  };
  expect(beforeAnyStep(asked)).toEqual({ ...DEFAULT_VIEW, theme: "dark", language: "az", kiosk: 60 });
});
