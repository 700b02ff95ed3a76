import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import english from "../../src/ui/messages/en.json";
import englishLater from "../../src/ui/messages/later/en.json";
import { there } from "../there";

const SRC = fileURLToPath(new URL("../../src/", import.meta.url));
const SOURCES = new Map(
  readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file, readFileSync(join(SRC, file), "utf8")]),
);

/** Words between tags, and words in attributes that people read or hear. */
const BETWEEN_TAGS = />\s*([^<>{}()=;]*\p{L}{2}[^<>{}()=;]*?)\s*<\//gu;
const IN_ATTRIBUTES = /\b(?:aria-label|aria-description|title|alt|placeholder|label)="([^"]*\p{L}[^"]*)"/gu;

test("no component says anything that isn't in the catalogue", () => {
  const components = [...SOURCES].filter(([file]) => file.endsWith(".tsx"));
  const said = components.flatMap(([file, text]) =>
    [...text.matchAll(BETWEEN_TAGS), ...text.matchAll(IN_ATTRIBUTES)].map((match) => `${file}: ${match[1]}`),
  );
  expect(said).toEqual([]);
});

test("the scan finds a word that stands between tags, and one in a label", () => {
  const text = '<p>Hello</p><input aria-label="Name" />';
  expect([...text.matchAll(BETWEEN_TAGS)].map((match) => match[1])).toEqual(["Hello"]);
  expect([...text.matchAll(IN_ATTRIBUTES)].map((match) => match[1])).toEqual(["Name"]);
});

test("every message of the catalogue is said somewhere", () => {
  const all = [...SOURCES.values()].join("\n");
  const begun = [...all.matchAll(/`([\w.]+\.)\$\{/g)].map((match) => there(match[1]));
  const silent = Object.keys({ ...english, ...englishLater }).filter(
    (key) => !all.includes(`"${key}"`) && !begun.some((beginning) => key.startsWith(beginning)),
  );
  expect(silent).toEqual([]);
});
