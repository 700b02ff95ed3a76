import { join } from "node:path";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GEO_FOLDER } from "../../geo/build/geoFolder";
import { frontPlugin } from "../../src/site/frontPlugin";
import { sitePlugin } from "../../src/site/sitePlugin";

let server: ViteDevServer;
let base: string;

// Reads all facts: of work, not of waiting.
beforeAll(async () => {
  server = await createServer({
    configFile: false,
    appType: "mpa",
    logLevel: "silent",
    plugins: [frontPlugin(), sitePlugin()],
    optimizeDeps: { noDiscovery: true },
    server: { host: "127.0.0.1", port: 0, watch: null, ws: false },
  });
  await server.listen(0);
  base = server.resolvedUrls?.local[0] ?? "";
}, 60_000);

afterAll(() => server.close());

test.each([
  ["facts/map.json", "application/json"],
  ["facts/tr/corridor/ca-az.json", "application/json"],
  ["ground/hillshade-overview.avif", "image/avif"],
  ["meetings.ics", "text/calendar"],
  ["meetings.atom", "application/atom+xml"],
])("the development server says that %s is %s", async (path, type) => {
  const response = await fetch(base + path);
  expect([response.status, response.headers.get("Content-Type")]).toEqual([200, type]);
});

test("it says of a tile that it is bytes, and of what isn't there that it isn't", async () => {
  const tile = await fetch(`${base}ground/overview/2/3/1.pbf`);
  expect([tile.status, tile.headers.get("Content-Type")]).toEqual([200, "application/octet-stream"]);
  expect((await fetch(`${base}facts/tr/corridor/none.json`)).status).toBe(404);
});

test("after a change of a fact what is made of facts is made anew, and no other script", async () => {
  const [code, front] = ["/src/view/camera.ts", "virtual:front"];
  for (const url of [code, front]) await server.transformRequest(url);
  const isKept = async (url: string) =>
    (await server.moduleGraph.getModuleByUrl(url))?.transformResult != null;
  expect([await isKept(code), await isKept(front)]).toEqual([true, true]);
  server.watcher.emit("all", "change", join(GEO_FOLDER, "atlas.json"));
  expect([await isKept(code), await isKept(front)]).toEqual([true, false]);
});
