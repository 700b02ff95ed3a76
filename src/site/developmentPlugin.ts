import { join } from "node:path";
import { lookup } from "mrmime";
import type { Connect, Plugin, ViteDevServer } from "vite";
import { GEO_FOLDER } from "../../geo/build/geoFolder";
import { indexOf } from "../atlas/indexOf";
import { AtlasError } from "../atlas/problems";
import type { SiteFile } from "./siteFile";
import { shippedAtlas, siteFiles } from "./siteFiles";

type Files = ReadonlyMap<string, SiteFile["body"]>;

/** `npm run dev`: the files that the site is made of, from memory, made anew when a fact changes. */
export function developmentPlugin(): Plugin {
  return {
    name: "atlas-development",
    apply: "serve",
    configureServer(server) {
      let files = freshFiles();
      onFactChange(server, () => {
        files = freshFiles();
      });
      server.middlewares.use(serve(() => files));
    },
  };
}

function onFactChange(server: ViteDevServer, refresh: () => void): void {
  server.watcher.add(GEO_FOLDER);
  server.watcher.on("all", (_, file) => {
    if (!isFact(file)) return;
    refresh();
    server.moduleGraph.invalidateAll();
    server.ws.send({ type: "full-reload" });
  });
}

function isFact(file: string): boolean {
  return file.startsWith(GEO_FOLDER) && !file.startsWith(join(GEO_FOLDER, "build"));
}

function serve(filesNow: () => Files): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = decodeURIComponent(request.url?.split("?")[0] ?? "").slice(1);
    const body = filesNow().get(path);
    if (body !== undefined) response.setHeader("Content-Type", typeOf(path)).end(body);
    else if (/^(facts|ground)\//.test(path)) response.writeHead(404).end();
    else next();
  };
}

/** The media type of a file by its name. Tiles have no registered one: they are bytes. */
function typeOf(path: string): string {
  return lookup(path) ?? "application/octet-stream";
}

/** All files by path; none while something is wrong with the facts, which the page then says. */
function freshFiles(): Files {
  try {
    const atlas = shippedAtlas();
    return new Map(siteFiles(atlas, indexOf(atlas)).map(({ path, body }) => [path, body]));
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    return new Map();
  }
}
