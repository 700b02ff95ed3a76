import { expect, test } from "vitest";
import { withSizes } from "../../src/site/mediaPlugin";

test.each([
  ["(--narrow)", "(max-width: 720px)"],
  ["(--low)", "(max-height: 500px) and (min-width: 440px)"],
  ["(--narrow) and (pointer: coarse)", "(max-width: 720px) and (pointer: coarse)"],
  [
    "(scripting: enabled) and (not (--roomy-beside-panel))",
    "(scripting: enabled) and (not ((min-width: 1340px) and (min-height: 740px)))",
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
