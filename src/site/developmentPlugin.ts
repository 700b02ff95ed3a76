import { join } from "node:path";
import { lookup } from "mrmime";
import type { Connect, Plugin, ViteDevServer } from "vite";
import { GEO_FOLDER } from "../../geo/build/geoFolder";
import { type FilesOnDemand, filesOnDemand } from "./filesOnDemand";
import { frontOrProblems } from "./frontPlugin";

/** `npm run dev`: the files that the site is made of, from memory, made when they are asked for and anew when a fact changes. */
export function developmentPlugin(): Plugin {
  return {
    name: "atlas-development",
    apply: "serve",
    configureServer(server) {
      const files = filesOnDemand();
      onFactChange(server, files);
      server.middlewares.use(serve(files));
    },
  };
}

function onFactChange(server: ViteDevServer, files: FilesOnDemand): void {
  server.watcher.add(GEO_FOLDER);
  let hadProblems = "problems" in frontOrProblems();
  let secondLook: NodeJS.Timeout | undefined;
  const tell = (file: string, isSecondLook = false) => {
    if (isOf("ground", file)) files.groundChanged();
    else files.factsChanged();
    forgetWhatIsMadeOfFacts(server);
    const front = frontOrProblems();
    const hasProblems = "problems" in front;
    if (hasProblems && !hadProblems && !isSecondLook) {
      secondLook = setTimeout(tell, HALF_WRITTEN_MS, file, true);
      return;
    }
    // The words of the atlas are in scripts, and problems are a page of their own.
    const isOfScripts = hasProblems || hadProblems || isOf("atlas.json", file) || isOf("ground", file);
    hadProblems = hasProblems;
    server.ws.send(
      isOfScripts ? { type: "full-reload" } : { type: "custom", event: "atlas:facts", data: front },
    );
  };
  server.watcher.on("all", (_, file) => {
    if (!isOf("", file) || isOf("build", file)) return;
    clearTimeout(secondLook);
    tell(file);
  });
}

/** A file is emptied before it is written: what looks like a mistake is looked at again before it takes the page away, in ms. */
const HALF_WRITTEN_MS = 500;

function isOf(folder: string, file: string): boolean {
  return file.startsWith(join(GEO_FOLDER, folder));
}

/** The page's start and its names are made of facts. The rest of its script stays as it was: to make all of it anew takes seconds. */
function forgetWhatIsMadeOfFacts({ moduleGraph }: ViteDevServer): void {
  for (const [id, module] of moduleGraph.idToModuleMap)
    if (id.startsWith("\0virtual:")) moduleGraph.invalidateModule(module);
}

function serve(files: FilesOnDemand): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = decodeURIComponent(request.url?.split("?")[0] ?? "").slice(1);
    const body = files.bodyOf(path);
    if (body !== undefined) response.setHeader("Content-Type", typeOf(path)).end(body);
    else if (/^(facts|ground)\//.test(path)) response.writeHead(404).end();
    else next();
  };
}

/** The media type of a file by its name. Tiles have no registered one: they are bytes. */
function typeOf(path: string): string {
  return lookup(path) ?? "application/octet-stream";
}
