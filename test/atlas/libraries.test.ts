import { createServer, type Server } from "node:http";
import { afterAll, beforeEach, expect, test } from "vitest";
import { entryOf } from "../../src/atlas/entryOf";
import { inLanguage } from "../../src/atlas/inLanguage";
import { readAtlas } from "../../src/atlas/readAtlas";
import { type IsListed, shippedLibrary } from "../../src/atlas/shippedLibrary";
import { WHOLE } from "../fixtures/fixtures";
import { there } from "../there";

const LAND = inLanguage(there(entryOf(readAtlas(WHOLE), "segment", "east/land")), "ru");

/** A real server with one entry; it refuses while it is `down`. */
let down = false;
let requests: string[] = [];
const server: Server = createServer((request, response) => {
  requests.push(request.url ?? "");
  if (down) return void request.socket.destroy();
  const isThere = request.url === "/site/facts/ru/segment/east/land.json";
  response.writeHead(isThere ? 200 : request.url?.includes("broken") ? 500 : 404);
  response.end(isThere ? JSON.stringify(LAND) : "");
});
const base = await new Promise<string>((resolve) => {
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    resolve(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/site/`);
  });
});

const isListed: IsListed = async (_kind, id) => id === "east/lost";

beforeEach(() => {
  down = false;
  requests = [];
});
afterAll(() => server.close());

test("the shipped library reads an entry once, however often it is asked for", async () => {
  const library = shippedLibrary(base, isListed);
  const [first, second] = await Promise.all([
    library.entry("segment", "east/land", "ru"),
    library.entry("segment", "east/land", "ru"),
  ]);
  expect(first).toEqual(LAND);
  expect(second).toBe(first);
  expect(requests).toEqual(["/site/facts/ru/segment/east/land.json"]);
});

test("an entry in another language is another file", async () => {
  const library = shippedLibrary(base, isListed);
  await library.entry("segment", "east/land", "ru");
  await expect(library.entry("segment", "east/lost", "az")).rejects.toThrow("404");
  expect(requests).toEqual([
    "/site/facts/ru/segment/east/land.json",
    "/site/facts/az/segment/east/lost.json",
  ]);
});

test("an entry that isn't there is null", async () => {
  expect(await shippedLibrary(base, isListed).entry("segment", "east/river", "ru")).toBeNull();
});

test("an entry that isn't there although the site lists it rejects, and is asked for again the next time", async () => {
  const library = shippedLibrary(base, isListed);
  await expect(library.entry("segment", "east/lost", "ru")).rejects.toThrow("404");
  await expect(library.entry("segment", "east/lost", "ru")).rejects.toThrow("404");
  expect(requests).toHaveLength(2);
});

test.each(["../index", "a/../../index", "", "a b", "<script>", "a/b/c"])(
  "the id “%s” is never asked for",
  async (id) => {
    expect(await shippedLibrary(base, isListed).entry("segment", id, "ru")).toBeNull();
    expect(requests).toEqual([]);
  },
);

test("a network that fails rejects, and the entry is asked for again the next time", async () => {
  const library = shippedLibrary(base, isListed);
  down = true;
  await expect(library.entry("segment", "east/land", "ru")).rejects.toThrow();
  down = false;
  expect(await library.entry("segment", "east/land", "ru")).toEqual(LAND);
});

test("a server that fails rejects", async () => {
  await expect(shippedLibrary(base, isListed).entry("segment", "broken", "ru")).rejects.toThrow("500");
});
