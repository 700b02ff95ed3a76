import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { there } from "../there";
import { type EnginePage, keyActions, pointerActions, untilThere } from "./enginePage";

/**
 * A page in WebKitGTK as it is installed, driven by WebDriver (https://www.w3.org/TR/webdriver2) in the small browser that comes with it, on a screen
 * that nobody sees: Playwright drives only a WebKit of its own build.
 */
export async function webkitPage(size = { width: 1440, height: 900 }): Promise<EnginePage> {
  const home = mkdtempSync(join(tmpdir(), "atlas-webkit-"));
  const screen = await screenOf(size);
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    stdio: "ignore",
    // Its own sandbox needs rights that a container doesn't give; the pages are ours.
    env: {
      ...process.env,
      DISPLAY: screen.display,
      HOME: home,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    },
  });
  const root = `http://127.0.0.1:${port}/session`;
  await listens(root);
  const options = { binary: miniBrowser(), args: ["--automation"] };
  const { sessionId } = await asked<{ sessionId: string }>("POST", root, {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  });
  const page = `${root}/${sessionId}`;
  const send = <Value>(path: string, body: object = {}) => asked<Value>("POST", `${page}/${path}`, body);
  await send("window/rect", { x: 0, y: 0, ...size });
  const valueNow = (expression: string) => send("execute/sync", { script: `return ${expression}`, args: [] });
  return {
    goto: (url) => send("url", { url }),
    value: (expression, patienceMs) => untilThere(expression, valueNow, patienceMs),
    click: (at) => send("actions", { actions: pointerActions(at) }),
    type: (keys) => send("actions", { actions: keyActions(keys) }),
    back: () => send("back"),
    picture: async () => Buffer.from(await asked<string>("GET", `${page}/screenshot`), "base64"),
    print: async () => null,
    async close() {
      await asked("DELETE", page).catch(() => {});
      await ended(driver);
      await ended(screen.program);
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Rejects with what the driver says is wrong. */
async function asked<Value>(method: string, url: string, body?: object): Promise<Value> {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: Value & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** Where Debian's library keeps its browser, whose folder bears the machine's kind and the library's version. */
function miniBrowser(): string {
  const listed = execFileSync("sh", ["-c", "ls /usr/lib/*/webkit2gtk-*/MiniBrowser"], { encoding: "utf8" });
  return there(listed.trim().split("\n")[0]);
}

/** A screen in memory. It says by which number it goes. */
async function screenOf({ width, height }: { readonly width: number; readonly height: number }) {
  const flags = ["-displayfd", "3", "-screen", "0", `${width}x${height}x24`];
  const program = spawn("Xvfb", flags, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const display = await new Promise<string>((resolve, reject) => {
    program.once("error", reject);
    there(program.stdio[3]).on("data", (number) => resolve(`:${`${number}`.trim()}`));
  });
  return { program, display };
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    }),
  );
}

async function listens(url: string): Promise<void> {
  await untilThere(url, () =>
    fetch(url).then(
      () => true,
      () => false,
    ),
  );
}

function ended(program: ChildProcess): Promise<void> {
  const end = new Promise<void>((resolve) => program.once("close", () => resolve()));
  program.kill();
  return end;
}
