import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import config from "../../vite.config";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What a chunk can be made of: our files, the ground, packages, and a module that Vite makes up. */
const MODULES = [
  ...["src", "geo/ground"].flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true }).map((path) => `${folder}/${path}`),
  ),
  ...readdirSync(`${ROOT}node_modules`).map((name) => `node_modules/${name}/`),
  "vite/preload-helper.js",
];

/** A file that is moved or renamed slips out of its chunk without a word, and the page asks for one file more. */
test("every word of the rules for chunks names something that there is", () => {
  const unused = rules().flatMap((rule) =>
    alternativesIn(rule.source).filter((each) => !MODULES.some((module) => new RegExp(each).test(module))),
  );
  expect(unused).toEqual([]);
});

test("alternatives of a rule are told apart, those that it excepts too", () => {
  expect(alternativesIn("a/(?:b|c(?!d|e))\\.|f")).toEqual(["a/b\\.", "a/cd\\.", "a/ce\\.", "f"]);
});

/** Those that are patterns; a rule that is a text names one module. */
function rules(): RegExp[] {
  const output = config.build?.rolldownOptions?.output;
  const chunks = output && !Array.isArray(output) ? output.codeSplitting : undefined;
  const groups = typeof chunks === "object" ? (chunks.groups ?? []) : [];
  const patterns = groups.map((group) => group.test).filter((rule) => rule instanceof RegExp);
  if (patterns.length === 0)
    throw new Error("vite.config.ts has no patterns for chunks where this test looks.");
  return patterns;
}

/** A pattern for each way through groups of a pattern. What mustn't follow counts as a way, since it names something too. */
function alternativesIn(source: string): string[] {
  let at = 0;
  const either = (): string[] => {
    const ways = sequence();
    if (source[at] !== "|") return ways;
    at += "|".length;
    return [...ways, ...either()];
  };
  const sequence = (): string[] => {
    let ways = [""];
    while (at < source.length && !/[|)]/.test(source.charAt(at))) {
      const next = source.startsWith("(?", at) ? group() : [letter()];
      ways = ways.flatMap((way) => next.map((each) => way + each));
    }
    return ways;
  };
  const group = (): string[] => {
    at += "(?:".length;
    const ways = either();
    at += ")".length;
    return ways;
  };
  const letter = (): string => {
    const [found = ""] = /^\\?./.exec(source.slice(at)) ?? [];
    at += found.length;
    return found;
  };
  return either();
}
