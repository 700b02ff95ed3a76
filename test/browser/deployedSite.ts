import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { lookup } from "mrmime";
import sirv from "sirv";
import { cacheControl, headersIn, withOrigin } from "../../src/site/headers";
import { DIGEST_LETTERS, type OfflineList } from "../../src/ui/offline/offlineList";
import { there } from "../there";

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
  /** Deploys another build, which has none of the scripts and styles of this one: all bear other names. */
  deployAnotherBuild(): void;
  /** Gives out files badly from now on, those whose path matches; all of them well again with `null`. What hangs goes on hanging. */
  spoil(files: RegExp | null, fault?: Fault): void;
  /** Sends the policy from now on that a build for this address has. */
  knowItsUrl(): void;
  close(): void;
}

export async function deployedSite(folder = DIST): Promise<DeployedSite> {
  const files = sirv(folder, { etag: true, brotli: true, dev: true });
  const headers: Record<string, string> = { ...headersIn(folder) };
  let changed: Changed = {};
  let asked: string[] = [];
  let spoilt: { files: RegExp; fault: Fault } | null = null;
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path =
      decodeURIComponent(new URL(request.url ?? "", "http://site").pathname.slice(1)) || "index.html";
    asked.push(path);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader("Cache-Control", cacheControl(`/${path}`));
    if (spoilt?.files.test(path)) return answerBadly(response, path, spoilt.fault);
    const text = changed[path];
    const isMissing = () => void response.writeHead(404).end();
    if (text === null) return isMissing();
    if (text === undefined) return files(request, response, isMissing);
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
    deployAnotherBuild() {
      asked = [];
      const files = anotherBuild();
      changed = { ...files, "offline.js": renamed(workerOf(files)) };
    },
    spoil(files, fault = "404") {
      spoilt = files && { files, fault };
    },
    knowItsUrl() {
      headers[POLICY] = withOrigin(there(headers[POLICY]), `http://127.0.0.1:${port}/`);
    },
    close,
  };
}

const POLICY = "Content-Security-Policy";

/** Texts of files by their paths; `null`: it is gone. */
type Changed = Readonly<Record<string, string | null>>;

/** A digest in the name of a file. */
const DIGEST = /(?<=-)[\w-]{8}(?=\.(?:js|css)\b)/;
const ASSETS = readdirSync(`${DIST}/assets`).filter((name) => !name.endsWith(".br"));
const DIGESTS = new RegExp(ASSETS.flatMap((name) => DIGEST.exec(name) ?? []).join("|"), "g");

function renamed(text: string): string {
  return text.replaceAll(DIGESTS, (digest) => `${digest}x`);
}

function anotherBuild(): Changed {
  const textOf = (path: string) => renamed(readFileSync(`${DIST}/${path}`, "utf8"));
  const paths = ASSETS.map((name) => `assets/${name}`);
  return Object.fromEntries([
    ["index.html", textOf("index.html")],
    ...paths.map((path) => [path, null]),
    ...paths.map((path) => [renamed(path), textOf(path)]),
  ]);
}

/** The worker as a build of the changed files writes it. */
function workerOf(changed: Changed): string {
  const [first = "", ...rest] = readFileSync(`${DIST}/offline.js`, "utf8").split(";\n");
  const start = "self.ATLAS_FILES=";
  const list = JSON.parse(first.slice(start.length)) as OfflineList;
  const here = Object.entries(changed).filter((entry): entry is [string, string] => entry[1] !== null);
  const marks = here.map(([path, text]) => [
    path,
    [createHash("sha256").update(text).digest("base64url").slice(0, DIGEST_LETTERS), text.length],
  ]);
  const others = Object.entries(list.files).filter(([path]) => changed[path] === undefined);
  const files = Object.fromEntries([...others, ...marks]);
  return [start + JSON.stringify({ ...list, files }), ...rest].join(";\n");
}

function typeOf(path: string): string {
  return `${lookup(path)}; charset=utf-8`;
}

/** How a server may fail at a file: it has none, breaks, breaks off, sends other bytes, sends a page in its place, never answers, or takes its time. */
export const FAULTS = ["404", "500", "cut", "corrupt", "html", "hang", "slow"] as const;
export type Fault = (typeof FAULTS)[number];

const SLOW_MS = 1500;

function answerBadly(response: ServerResponse, path: string, fault: Fault): void {
  const body = readFileSync(`${DIST}/${path}`);
  const send = (bytes: Buffer | string, type = typeOf(path)) =>
    response.setHeader("Content-Type", type).end(bytes);
  switch (fault) {
    case "404":
    case "500":
      return void response.setHeader("Cache-Control", "no-store").writeHead(Number(fault)).end();
    case "cut":
      response.setHeader("Content-Length", body.length);
      return void response.write(body.subarray(0, body.length / 2), () => response.destroy());
    case "corrupt":
      return void send(Buffer.from(body.map((byte, i) => (i % 7 === 0 ? byte ^ 0x55 : byte))));
    case "html":
      return void send("<!doctype html><title>Sign in</title><h1>Sign in to this network</h1>", "text/html");
    case "hang":
      return;
    case "slow":
      return void setTimeout(send, SLOW_MS, body);
  }
}
