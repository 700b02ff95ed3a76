import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { geoFolder } from "../../geo/build/geoFolder";
import { checkAtlas } from "../../src/atlas/readAtlas";
import { readAddress } from "../../src/scene/readAddress";
import { grownFolder } from "../fixtures/grownGeo";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const folder = grownFolder();

afterAll(() => rmSync(folder, { recursive: true }));

test("the facts may grow: with one more of each they have no problem", () => {
  const { atlas, problems } = checkAtlas(geoFolder(folder), readAddress);
  expect(problems).toEqual([]);
  expect(atlas?.corridors.has("grown")).toBe(true);
  expect(atlas?.meetings.has("ca-az-grown")).toBe(true);
  expect(atlas?.countries.has("IQ")).toBe(true);
});

test("the tests of the shipped facts pass with one more of each", { timeout: 600_000 }, async () => {
  const vitest = `${ROOT}node_modules/vitest/vitest.mjs`;
  const run = promisify(execFile)(
    process.execPath,
    [vitest, "run", "--configLoader", "runner", "--project", "shipped", "--reporter", "json"],
    { cwd: ROOT, env: { ...process.env, ATLAS_GEO: folder }, maxBuffer: 2 ** 26 },
  );
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{"'))) as Report;
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  expect(results.filter(({ status }) => status !== "passed").map(({ fullName }) => fullName)).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}
