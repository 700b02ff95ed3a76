/**
 * Checks the committed ground against `geo/ground/checksums.txt` (the format of `sha256sum`), without any download; says which
 * files differ, are missing or are not listed, and ends with 1. With `--write` it writes the list anew.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { SHIPPED_GROUND as GROUND } from "./paths.mjs";

const LIST = `${GROUND}/checksums.txt`;
/** What people write, and not the build. */
const WRITTEN = /\.(txt|md)$|^(ground|seas)\.json$/;

if (process.argv.includes("--write")) writeFileSync(LIST, lines().join(""));
const problems = differences(readFileSync(LIST, "utf8").match(/.+\n/g) ?? [], lines());
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`geo/ground: ${lines().length} files are as listed`);
process.exitCode = problems.length ? 1 : 0;

/** One line for each output: its SHA-256, two spaces, its name. */
function lines() {
  return readdirSync(GROUND)
    .filter((file) => !WRITTEN.test(file))
    .sort()
    .map(
      (file) =>
        `${createHash("sha256")
          .update(readFileSync(`${GROUND}/${file}`))
          .digest("hex")}  ${file}\n`,
    );
}

function differences(listed, found) {
  const name = (line) => line.slice(66, -1);
  const gone = listed.filter((line) => !found.some((other) => name(other) === name(line)));
  const unlike = found.filter((line) => !listed.includes(line));
  return [
    ...gone.map((line) => `geo/ground/${name(line)} is listed and missing`),
    ...unlike.map(
      (line) => `geo/ground/${name(line)} is not as listed: build the ground again, or list it with --write`,
    ),
  ];
}
