import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { GEO_FOLDER, geoFolder } from "../../geo/build/geoFolder";
import { jsonSchemas } from "../../geo/build/jsonSchemas";

const folder = `${GEO_FOLDER}schema/`;
const files = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(folder + name, "utf8")]),
);

test("the JSON Schema files are what the schema says now; if not, run npm run build:schema", () => {
  expect(files).toEqual(jsonSchemas());
});

test("an editor is told what a field means, in the words of the schema", () => {
  const meeting = JSON.parse(files["meeting.schema.json"] ?? "");
  expect(meeting.properties.themes.description).toBe("Corridors it touches by theme only.");
  expect(meeting.$defs.Participation.properties.evidence.description).toBe(
    "`not-reported` says that no source read names the party. It says nothing about absence.",
  );
});

test("every record that names a schema names one that is there", () => {
  const named = Object.entries(geoFolder()).flatMap(([path, text]) => {
    const name = /^\{\s*"\$schema": "([^"]+)"/.exec(text)?.[1];
    return name === undefined ? [] : [new URL(name, `https://example.org/geo/${path}`).pathname];
  });
  const there = Object.keys(files).map((name) => `/geo/schema/${name}`);
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((path) => !there.includes(path))).toEqual([]);
});
