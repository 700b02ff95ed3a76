import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { lookup } from "mrmime";
import sirv from "sirv";
import { cacheControl, headersIn } from "../../src/site/headers";
import { DIGEST_LETTERS, type OfflineList } from "../../src/ui/offline/offlineList";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/** The built site on a host of its own, which can go away, and deploy another state of files. */
export interface DeployedSite {
  readonly url: string;
  /** Paths that were asked for since the last call. */
  asked(): readonly string[];
  goAway(): void;
  comeBack(): Promise<void>;
  /** Deploys the site with other texts for some of its files. */
  deploy(changed: Readonly<Record<string, string>>): void;
  close(): void;
}

export async function deployedSite(): Promise<DeployedSite> {
  const files = sirv(DIST, { etag: true, brotli: true, dev: true });
  const headers = headersIn(DIST);
  let changed: Readonly<Record<string, string>> = {};
  let asked: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path =
      decodeURIComponent(new URL(request.url ?? "", "http://site").pathname.slice(1)) || "index.html";
    asked.push(path);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader("Cache-Control", cacheControl(`/${path}`));
    const text = changed[path];
    if (text === undefined) return files(request, response, () => void response.writeHead(404).end());
    response.setHeader("Content-Type", typeOf(path));
    response.end(text);
  };
  let server = createServer(answer);
  const listen = (port: number) => new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return {
    url: `http://127.0.0.1:${port}/`,
    asked: () => asked.splice(0),
    goAway: close,
    comeBack() {
      server = createServer(answer);
      return listen(port);
    },
    deploy(files) {
      asked = [];
      changed = { ...files, "offline.js": workerOf(files) };
    },
    close,
  };
}

/** The worker as a build of the changed files writes it. */
function workerOf(changed: Readonly<Record<string, string>>): string {
  const [first = "", ...rest] = readFileSync(`${DIST}/offline.js`, "utf8").split(";\n");
  const start = "self.ATLAS_FILES=";
  const list = JSON.parse(first.slice(start.length)) as OfflineList;
  const marks = Object.entries(changed).map(([path, text]) => [
    path,
    [createHash("sha256").update(text).digest("base64url").slice(0, DIGEST_LETTERS), text.length],
  ]);
  const files = { ...list.files, ...Object.fromEntries(marks) };
  return [start + JSON.stringify({ ...list, files }), ...rest].join(";\n");
}

function typeOf(path: string): string {
  return `${lookup(path)}; charset=utf-8`;
}
