import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SHIPPED_GEO } from "../../geo/build/geoFolder";
import { jsonSchemas } from "../../geo/build/jsonSchemas";

const folder = `${SHIPPED_GEO}schema/`;
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
