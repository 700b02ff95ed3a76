import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { geoFolder, SHIPPED_GEO } from "../../geo/build/geoFolder";

test("every record that names a schema names one that is there", () => {
  const named = Object.entries(geoFolder()).flatMap(([path, text]) => {
    const name = /^\{\s*"\$schema": "([^"]+)"/.exec(text)?.[1];
    return name === undefined ? [] : [new URL(name, `https://example.org/geo/${path}`).pathname];
  });
  const there = readdirSync(`${SHIPPED_GEO}schema`).map((name) => `/geo/schema/${name}`);
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((path) => !there.includes(path))).toEqual([]);
});
