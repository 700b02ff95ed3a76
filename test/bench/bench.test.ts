import { describe, expect, test } from "vitest";
import { geoFolder } from "../../geo/build/geoFolder";
import { readAtlas } from "../../src/atlas/readAtlas";
import type { Run } from "./figures";
import { grown } from "./grow";
import { withTable } from "./readme";
import { shellOf } from "./shellPage";
import { median, pairedRatio } from "./statistics";
import { targetTable } from "./table";
import { outcomes } from "./targets";
import { cameOf } from "./traffic";

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[null, 7, null], 7],
  [[null], null],
  [[], null],
])("the median of %j is %j", (values, middle) => {
  expect(median(values)).toBe(middle);
});

test("a ratio is that of rounds, so a slow minute that hits both sides changes nothing", () => {
  expect(pairedRatio([10, 10, 1000], [20, 20, 2000])).toBe(0.5);
});

test("rounds in which a side is missing or nothing to divide by are left out", () => {
  expect(pairedRatio([10, null, 10, 10], [5, 5, null, 0])).toBe(2);
});

test("there is no ratio to a page that hasn't got the figure", () => {
  expect(pairedRatio([10, 20], [null, null])).toBeNull();
});

test("an atlas twice as large is read without a problem, and has twice of what grows", () => {
  const files = geoFolder();
  const [small, large] = [readAtlas(files), readAtlas(grown(files, 2))];
  const sizes = (atlas: typeof small) => ({
    corridors: atlas.corridors.size,
    segments: atlas.segments.size,
    facilities: atlas.facilities.size,
    meetings: atlas.meetings.size,
    sources: atlas.sources.size,
    plants: atlas.plants.size,
  });
  const doubled = Object.entries(sizes(small)).map(([kind, size]) => [kind, 2 * size]);
  expect(sizes(large)).toEqual(Object.fromEntries(doubled));
  expect(large.countries.size).toBe(small.countries.size);
});

test("a copy of a segment runs between copies of its facilities, elsewhere", () => {
  const { segments, facilities } = readAtlas(grown(geoFolder(), 2));
  const [real, copy] = [segments.get("bssc/jvari-anaklia"), segments.get("bssc-x2/jvari-anaklia")];
  expect(copy).toMatchObject({ from: "bssc-x2/jvari", to: "caspian-blacksea-europe-x2/anaklia" });
  expect(copy?.line[0]).toEqual(facilities.get("bssc-x2/jvari")?.at);
  expect(copy?.line[0]).not.toEqual(real?.line[0]);
});

test("an atlas once as large is the atlas", () => {
  const files = geoFolder();
  expect(readAtlas(grown(files, 1))).toEqual(readAtlas(files));
});

test("the shell of a page is its head and its picture, without all that it loads", () => {
  const html = `<!doctype html><html lang="en"><head><title>A</title><link rel="preload" href="a.js"><script src="a.js"></script><style>svg{fill:red}</style></head><body><div><svg><path d="M0,0"/></svg></div><noscript>List</noscript><script>go()</script></body></html>`;
  expect(shellOf(html)).toBe(
    `<!doctype html><html lang="en"><head><title>A</title><style>svg{fill:red}</style></head><body><div class="still-paper"><svg><path d="M0,0"/></svg></div></body></html>`,
  );
});

test("a page without a picture has no shell", () => {
  expect(shellOf("<!doctype html><html><body><p>Nothing to see</p></body></html>")).toBeNull();
});

test.each([
  [[9, 9.1, 8], true],
  [[9, 9.1, 10], false],
  [[], null],
])("a heap that may be 9 MB and was %j is judged %j", (heaps, isMet) => {
  const runs = new Map([["atlas", heaps.map((heapMB) => ({ heapMB }) as unknown as Run)]] as const);
  const heap = outcomes({ plain: new Map(), throttled: runs }, []).find(({ kind }) => kind === "heapMB");
  expect(heap?.isMet).toBe(isMet);
});

test.each([
  [700, true],
  [1600, false],
])("an atlas 10 times as large that is read in %i ms, not 100, is judged %j", (ms, isMet) => {
  const readings = [
    { times: 1, files: 170, megabytes: 1, ms: 100 },
    { times: 100, files: 17_000, megabytes: 10, ms },
  ];
  const linearity = outcomes({ plain: new Map(), throttled: new Map() }, readings).at(-1);
  expect(linearity?.isMet).toBe(isMet);
});

test.each([
  [19.9, "| a build after another | – | ≤ 20.0 s | 19.9 s | ✓ |"],
  [20.1, "| a build after another | – | ≤ 20.0 s | 20.1 s | ✗ |"],
])("a build of at most 20 s that took %d s stands so in the table", (measured, row) => {
  const figure = { label: "a build after another", measured, atMost: 20 };
  const all = outcomes({ plain: new Map(), throttled: new Map() }, [], [], [figure]);
  expect(targetTable(all).split("\n").at(-1)).toBe(row);
});

describe("what came over the network", () => {
  const server = { url: "http://127.0.0.1:1/", bytesOf: () => 1000 };
  const fetched = (path: string, startedMs: number) => ({
    url: `http://127.0.0.1:1/${path}`,
    startedMs,
    endedMs: startedMs + 1,
  });
  const bytes = (files: ReturnType<typeof fetched>[], asked: [path: string, status: number][]) =>
    cameOf(
      files,
      server,
      asked.map(([path, status]) => ({ path, status })),
    ).map((came) => [came.startedMs, came.bytes]);

  test("is what reached the server: a file read again from the browser's cache is counted once, when it came", () => {
    const files = [fetched("tile.pbf", 20), fetched("tile.pbf", 10), fetched("map.json", 15)];
    const asked: [string, number][] = [
      ["/tile.pbf", 200],
      ["/map.json", 200],
    ];
    expect(bytes(files, asked)).toEqual([
      [10, 1000],
      [15, 1000],
    ]);
  });

  test("weighs nothing where the server said that it hasn't changed, and is a request all the same", () => {
    const files = [fetched("a.json", 1), fetched("a.json", 2)];
    expect(
      bytes(files, [
        ["/a.json", 200],
        ["/a.json", 304],
      ]),
    ).toEqual([
      [1, 1000],
      [2, 0],
    ]);
  });
});

describe("the table in the README", () => {
  const place =
    "# A\n<!-- benchmark: written by `npm run bench -- --readme` -->\nold\n<!-- /benchmark -->\nrest\n";

  test("is written between its markers, and anew as often as one likes", () => {
    const once = withTable(place, "| a |\n");
    expect(once).toBe(place.replace("\nold\n", "\n\n| a |\n\n"));
    expect(withTable(once, "| a |")).toBe(once);
  });

  test.each(["# A", "<!-- /benchmark -->", place + place])(
    "isn't written where its place isn't clear",
    (readme) => {
      expect(() => withTable(readme, "| a |")).toThrow("once each");
    },
  );
});

test.each([
  [40, true],
  [39.9, false],
])("a motion that leaves %d frames a second is judged %j", (flowFps, isMet) => {
  const runs = new Map([["atlas", [{ flowFps, restFps: 60 } as unknown as Run]]] as const);
  const flow = outcomes({ plain: runs, throttled: new Map() }, []).find(({ kind }) => kind === "flowFps");
  expect(flow).toMatchObject({ isMet, beside: "at rest 60 /s" });
});
