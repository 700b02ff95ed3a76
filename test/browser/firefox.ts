import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { there } from "../there";
import { type Session, sessionWith } from "./bidi";
import { type EnginePage, keyActions, pointerActions, untilThere } from "./enginePage";

/**
 * A page in Firefox as it is installed, driven by WebDriver BiDi (https://w3c.github.io/webdriver-bidi): Playwright drives
 * only a Firefox of its own build.
 */
export interface FirefoxPage extends EnginePage {
  /** What the page reported as an error, and what it asked of a network. */
  readonly happened: readonly string[];
}

/** Nothing of Firefox’s own, a network that leads nowhere, and no motion: what a test needs. */
const PREFERENCES = {
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
  "ui.prefersReducedMotion": 1,
  "intl.accept_languages": "en-GB",
  "datareporting.policy.dataSubmissionEnabled": false,
  "app.update.auto": false,
  "browser.aboutwelcome.enabled": false,
};

export async function firefoxPage(size = { width: 1440, height: 900 }): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), "atlas-firefox-"));
  const preferences = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), preferences.join("\n"));
  const flags = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"];
  const program = spawn("firefox-esr", flags, { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<void>((resolve) => program.once("close", () => resolve()));
  const session = await sessionWith(await addressOf(program));
  const happened: string[] = [];
  session.on("log.entryAdded", ({ level, text }) => level === "error" && happened.push(`${text}`));
  session.on("network.beforeRequestSent", ({ request }) => {
    const { url } = request as { url: string };
    if (!/^(?:file|data|blob):/.test(url)) happened.push(url);
  });
  const context = await session.firstPage();
  await session.send("browsingContext.setViewport", { context, viewport: size });
  return {
    happened,
    async goto(url) {
      await session.send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    value: (expression, patienceMs) =>
      untilThere(expression, (asked) => valueNow(session, context, asked), patienceMs),
    async click(at) {
      await session.send("input.performActions", { context, actions: pointerActions(at) });
    },
    async type(keys) {
      await session.send("input.performActions", { context, actions: keyActions(keys) });
    },
    async back() {
      await session.send("browsingContext.traverseHistory", { context, delta: -1 });
    },
    async print() {
      const { data } = await session.send("browsingContext.print", { context, background: true });
      return Buffer.from(String(data), "base64");
    },
    async picture() {
      const { data } = await session.send("browsingContext.captureScreenshot", { context });
      return Buffer.from(String(data), "base64");
    },
    async close() {
      await session.send("browser.close", {}).catch(() => program.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function valueNow(session: Session, context: string, expression: string): Promise<unknown> {
  const said = await session.send("script.evaluate", {
    expression: `JSON.stringify(${expression})`,
    target: { context },
    awaitPromise: true,
  });
  const { result } = said as { result?: { type: string; value?: string } };
  if (result === undefined) throw new Error(`${expression}: ${JSON.stringify(said)}`);
  return result.value === undefined ? null : JSON.parse(result.value);
}

/** Firefox says on its error stream where it listens. */
function addressOf(program: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    program.once("error", reject);
    program.once("close", () => reject(new Error(`Firefox ended: ${said}`)));
    there(program.stderr).on("data", (text) => {
      said += text;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
  });
}
