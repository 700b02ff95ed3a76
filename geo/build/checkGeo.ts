/** `npm run check:geo`: says what is in `geo/`, or everything that is wrong with it. */

import type { Problem } from "../../src/atlas/problems";
import { checkAtlas } from "../../src/atlas/readAtlas";
import { readGeoFolder } from "./geoFolder";

const { atlas, problems } = checkAtlas(readGeoFolder());
if (atlas) console.log("0 problems");
else {
  console.log(problemList(problems));
  process.exitCode = 1;
}

/** Problems under the file that has them, files by name. */
function problemList(problems: readonly Problem[]): string {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const file = problem.where.split(" › ")[0] ?? "";
    files.set(file, [...(files.get(file) ?? []), problem]);
  }
  const lists = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, list]) => fileList(file, list));
  return `${lists.join("\n\n")}\n\n${problems.length} problems in ${files.size} files`;
}

function fileList(file: string, problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ where, message }) => `  ${where.slice(file.length + 3) || "the file"}: ${message}`,
  );
  return [file, ...lines].join("\n");
}
