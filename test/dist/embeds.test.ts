import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { indexOf } from "../../src/atlas/indexOf";
import { embedPathOf } from "../../src/site/embeds/embedFiles";
import { headersIn } from "../../src/site/headers";
import { shippedAtlas } from "../../src/site/siteFiles";
import { asset, DIST, FILES, kBOf, textOf, withImports } from "./files";

const PICTURES = FILES.filter((file) => /^embed\/.*\.svg$/.test(file));
const EMBEDS = FILES.filter((file) => /^embed\/.*\.html$/.test(file));

test("the overview, every corridor, every member and every meeting with a place have an embed without scripts", () => {
  const index = indexOf(shippedAtlas());
  const asked = [
    null,
    ...index.corridors.map(({ id }) => ({ kind: "corridor", id }) as const),
    ...index.members.map(({ id }) => ({ kind: "member", id }) as const),
    { kind: "meeting", id: "cececo-board-1" } as const,
  ].map((picked) => embedPathOf(index, picked));
  for (const path of asked) expect(FILES).toEqual(expect.arrayContaining([`${path}.svg`, `${path}.html`]));
  expect(PICTURES.map((file) => file.replace(".svg", ".html"))).toEqual(EMBEDS);
});

test("where the present grid is drawn its licence is named", () => {
  const drawnIn = (files: readonly string[], sign: RegExp) => files.filter((file) => sign.test(textOf(file)));
  const drawn = [...drawnIn(PICTURES, /inkscape:label="Present grid"/), ...drawnIn(EMBEDS, />Existing grid/)];
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.filter((file) => !textOf(file).includes("ODbL"))).toEqual([]);
  expect(textOf("embed/overview.svg")).not.toContain("ODbL");
});

describe("as it is sent", () => {
  test("a picture is at most 40 kB", () => {
    expect(PICTURES.filter((file) => kBOf(file) > 40)).toEqual([]);
  });

  test("a page for a frame is at most 40 kB with all that it loads", () => {
    const style = kBOf("embed/still.css");
    expect(EMBEDS.filter((file) => kBOf(file) + style > 40)).toEqual([]);
    const loaded = new Set(EMBEDS.flatMap((file) => textOf(file).match(/<(?:script|link|img)[^>]*>/g) ?? []));
    expect([...loaded].filter((tag) => !/still\.css|icon\.svg/.test(tag))).toEqual([]);
  });

  test("the element is one script of at most 6 kB", () => {
    expect(kBOf("corridor-map.js")).toBeLessThanOrEqual(6);
    expect(textOf("corridor-map.js")).not.toMatch(/\bimport\s*[({"'*]/);
  });

  test("what talks with the page around the map is no part of the first load, and at most 8 kB", () => {
    const first = withImports(asset("index", "js"));
    const bridge = asset("MessageBridge", "js");
    expect(first).not.toContain(bridge);
    const own = withImports(bridge).filter(
      (file) => !withImports(asset("mapPart", "js"), first).includes(file),
    );
    expect(own.reduce((all, file) => all + kBOf(file), 0)).toBeLessThanOrEqual(8);
  });
});

test("every picture says what it shows, whose it is, and that boundaries are nobody's word; and is drawn for the dark as well", () => {
  for (const file of PICTURES) {
    const svg = textOf(file);
    expect(svg).toContain("do not imply official endorsement or acceptance");
    expect(svg).toContain("CC BY 4.0");
    expect(svg).toMatch(/<title id="map[\w-]*-title">[^<]{3,}</);
    expect(svg).not.toMatch(/<image|<script|var\(--/);
    const [, style = ""] = /<style>([^<]*)<\/style>/.exec(svg) ?? [];
    const digest = createHash("sha256").update(style).digest("base64");
    expect(headersIn(DIST)["Content-Security-Policy"]).toContain(`'sha256-${digest}'`);
  }
});

test("what a picture refers to in itself bears a name of its own: two may stand in one page", () => {
  const named = PICTURES.flatMap((file) => {
    const svg = textOf(file);
    const refers = svg.matchAll(/(?:aria-(?:labelledby|describedby)="|url\(#|href="#)([^")]+)/g);
    const names = [...new Set([...refers].flatMap(([, names = ""]) => names.split(" ")))];
    expect(names.length).toBeGreaterThanOrEqual(2);
    for (const name of names) expect(svg).toContain(` id="${name}"`);
    return names;
  });
  expect(new Set(named).size).toBe(named.length);
});

test("every page for a frame leads to the live map of the same", () => {
  expect(textOf("embed/corridor/ca-az.html")).toContain('href="../../?corridor=ca-az"');
  expect(textOf("embed/overview.html")).toContain('href="../"');
});

test("the examples bring what they need with them, and its licence", () => {
  expect(FILES).toEqual(
    expect.arrayContaining(
      ["reveal.css", "reveal.mjs", "LICENSE"].map((file) => `examples/reveal/lib/${file}`),
    ),
  );
});
