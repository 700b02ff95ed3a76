import { createServer, type Server } from "node:http";
import { afterAll, expect, test } from "vitest";
import { loadSearch } from "../../../src/atlas/search/loadSearch";
import type { SearchFile } from "../../../src/atlas/search/searchDocument";

const FILE: SearchFile = {
  documents: [{ to: "member/KZ", title: { en: "Kazakhstan" } }],
  sources: {},
  countries: {},
};
const WHOLE = JSON.stringify(FILE);

/** What a real server says for each folder, one answer after the other; the last one stays. */
const ANSWERS: Record<string, { status: number; body: string }[]> = {
  "/whole/": [{ status: 200, body: WHOLE }],
  "/mended/": [
    { status: 503, body: "" },
    { status: 200, body: WHOLE },
  ],
  "/cut/": [
    { status: 200, body: WHOLE.slice(0, 40) },
    { status: 200, body: WHOLE },
  ],
  "/empty/": [{ status: 200, body: '{"documents":[],"sources":{},"countries":{}}' }],
};
const requests: string[] = [];
const server: Server = createServer(({ url = "" }, response) => {
  requests.push(url);
  const answers = ANSWERS[url.replace("facts/search.json", "")] ?? [];
  const answer = answers.length > 1 ? answers.shift() : answers[0];
  response.writeHead(answer?.status ?? 404);
  response.end(answer?.body);
});
const host = await new Promise<string>((resolve) => {
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    resolve(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
  });
});

afterAll(() => server.close());

test("the file is asked for once, however often the search is opened", async () => {
  const [first, second] = await Promise.all([loadSearch(`${host}/whole/`), loadSearch(`${host}/whole/`)]);
  expect(second).toBe(first);
  expect(first.find("kazakhstan", "en").map(({ to }) => to)).toEqual([{ kind: "member", id: "KZ" }]);
  expect(requests.filter((url) => url.startsWith("/whole/"))).toEqual(["/whole/facts/search.json"]);
});

test.each([
  ["a server that fails", "/mended/", "503"],
  ["a file that is cut short", "/cut/", "JSON"],
])("%s rejects, and the file is asked for again the next time", async (_, folder, reason) => {
  await expect(loadSearch(host + folder)).rejects.toThrow(reason);
  const search = await loadSearch(host + folder);
  expect(search.find("KAZAKHSTAN", "en")).toHaveLength(1);
});

test("a file that isn't there rejects", async () => {
  await expect(loadSearch(`${host}/nowhere/`)).rejects.toThrow("404");
});

test("an atlas with nothing in it finds nothing", async () => {
  expect((await loadSearch(`${host}/empty/`)).find("a b", "en")).toEqual([]);
});
