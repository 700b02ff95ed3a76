import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("the committed ground is what the checksums say", () => {
  const check = fileURLToPath(new URL("../../geo/build/check.mjs", import.meta.url));
  expect(execFileSync(process.execPath, [check], { encoding: "utf8" })).toMatch(/files are as listed/);
});
