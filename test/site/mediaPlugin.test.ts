import { expect, test } from "vitest";
import { withSizes } from "../../src/site/mediaPlugin";

test.each([
  ["(--narrow)", "(max-width: 45em)"],
  ["(--low)", "(max-height: 31.25em) and (min-width: 27.5em)"],
  ["(--narrow) and (pointer: coarse)", "(max-width: 45em) and (pointer: coarse)"],
  [
    "(scripting: enabled) and (not (--roomy-beside-panel))",
    "(scripting: enabled) and (not ((min-width: 83.75em) and (min-height: 46.25em)))",
  ],
  ["print", "print"],
])("@media %s is @media %s", (named, query) => {
  expect(withSizes(named)).toBe(query);
});

test("a size that nobody has named stops the build, which says what there is", () => {
  expect(() => withSizes("(--wide)")).toThrow(
    /^@media \(--wide\): no such size\. Those that are: --narrow, /,
  );
});
