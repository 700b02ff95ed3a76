/** `npm run check:geo`: says what is in `geo/`, or everything that is wrong with it. */
import type { Atlas } from "../../src/atlas/atlas";
import { COUNTED } from "../../src/atlas/atlasIndex";
import { counts } from "../../src/atlas/counts";
import { AtlasError, type Problem } from "../../src/atlas/problems";
import { checkAtlas } from "../../src/atlas/readAtlas";
import { readAddress } from "../../src/scene/readAddress";
import { geoFolder, groundFile } from "./geoFolder";
import { hintsOf } from "./hints";

const { atlas, problems } = checked();
console.log(atlas ? contents(atlas) : problemList(problems));
if (!atlas) process.exitCode = 1;

/** The facts, or what is wrong with them or with their folder. */
function checked(): ReturnType<typeof checkAtlas> {
  try {
    return checkAtlas(geoFolder(), readAddress);
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    return { atlas: null, problems: error.problems };
  }
}

/** How many of each there are, and hints at what an editor may have to do next, none of which is a mistake. */
function contents(atlas: Atlas): string {
  const numbers = counts(atlas);
  const lines = COUNTED.map((what) => `${String(numbers[what]).padStart(6)} ${what}`);
  const hints = hintsOf(atlas, { profiles: groundFile("profiles"), countries: groundFile("country-places") });
  return [
    ...lines,
    "     0 problems",
    `${String(hints.length).padStart(6)} hints`,
    ...hints.map((hint) => `  ${hint}`),
  ].join("\n");
}

/** Problems under the file that has them, files by name. */
function problemList(problems: readonly Problem[]): string {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) {
    const file = problem.where.split(" › ")[0] ?? "";
    files.set(file, [...(files.get(file) ?? []), problem]);
  }
  const lists = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, list]) => fileList(file, list));
  return `${lists.join("\n\n")}\n\n${number(problems.length, "problem")} in ${number(files.size, "file")}`;
}

function fileList(file: string, problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ where, message }) => `  ${where.slice(file.length + 3) || "the file"}: ${message}`,
  );
  return [file, ...lines].join("\n");
}

function number(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
