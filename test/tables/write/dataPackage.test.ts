import { readFileSync } from "node:fs";
import { validator } from "@exodus/schemasafe";
import { expect, test } from "vitest";
import { groundFile } from "../../../geo/build/geoFolder";
import { gridOf } from "../../../geo/build/gridOf";
import { dataFiles } from "../../../src/site/data/dataFiles";
import { shippedAtlas } from "../../../src/site/siteFiles";
import { TABLE_IDS } from "../../../src/tables/tableIds";
import { tableOf } from "../../../src/tables/tableOf";
import { textOf } from "../../../src/tables/write/csv";

const atlas = shippedAtlas();
const files = dataFiles({ atlas, overview: groundFile("overview"), grid: gridOf(), url: null });
const text = String(files.find(({ path }) => path === "data/datapackage.json")?.body);
const pack: Package = JSON.parse(text);

const PROFILE = new URL("../../fixtures/frictionless/datapackage-2.0.json", import.meta.url);

test("is what the profile that it names asks for, and a slip is found by it", () => {
  const isValid = validator(JSON.parse(readFileSync(PROFILE, "utf8")), {
    includeErrors: true,
    allErrors: true,
    allowUnusedKeywords: true,
  });
  expect([isValid(JSON.parse(text)), isValid.errors ?? []]).toEqual([true, []]);
  expect(isValid(JSON.parse(text.replace('"type": "string"', '"type": "list"')))).toBe(false);
});

interface Package {
  readonly resources: readonly { readonly name: string; readonly path: string; readonly schema?: Schema }[];
}
interface Schema {
  readonly primaryKey: readonly string[];
  readonly fields: readonly Field[];
}
interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly pattern?: string; readonly enum?: readonly string[] };
}

test("lists every file beside it, and no other", () => {
  const listed = pack.resources.map(({ path }) => `data/${path}`);
  expect([...listed, "data/datapackage.json"].toSorted()).toEqual(files.map(({ path }) => path).toSorted());
});

test("names of resources are such as the standard has, each once", () => {
  const names = pack.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[-a-z0-9._/]+$/.test(name))).toEqual([]);
});

test.each(TABLE_IDS)("what is in %s is of the types that its schema says", (id) => {
  const fields = pack.resources.find(({ name }) => name === id)?.schema?.fields ?? [];
  const { columns, rows } = tableOf(atlas, id);
  expect(fields.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
  const wrong = fields.flatMap((field, at) =>
    rows
      .map((row) => textOf(row[at] ?? null))
      .filter((text) => text !== "" && !isOfType(text, field))
      .map((text) => `${field.name}: ${text}`),
  );
  expect(wrong).toEqual([]);
});

/** Data Package 2 in the lexical forms that it allows without options. */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
};

function isOfType(text: string, { type, constraints = {} }: Field): boolean {
  const isWord = constraints.enum?.includes(text) ?? true;
  const fits = new RegExp(`^(?:${constraints.pattern ?? ".*"})$`, "s").test(text);
  return (FORMS[type]?.test(text) ?? false) && isWord && fits;
}
