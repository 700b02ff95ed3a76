/**
 * `tsx test/bench/workshop.ts`: how long it takes whoever works on the atlas: a build after another, the check, and a change of a fact
 * while the site is served. Seconds of one machine; nothing in them is of the page.
 */
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, chromium } from "@playwright/test";
import { CHROMIUM_FLAGS, ensureHeadless } from "../browser/chromium";
import { FROZEN } from "../fixtures/fixtures";
import { commitHere, forgetGreen, keepGreen, lastGreen } from "../lastGreen";
import { median } from "./statistics";

export interface WorkshopFigure {
  readonly label: string;
  /** In seconds, as `atMost`; `null` where it failed, which is told at once. */
  readonly measured: number | null;
  readonly atMost: number;
}

const PORT = 4731;
const SAVES = 5;
const PATIENCE_MS = 120_000;
/** What builds keep from one to the next. */
const KEPT = "node_modules/.vite";
const PANEL = "src/ui/panel/PanelHead.tsx";

/**
 * All of them, one after the other: they would slow each other down. Minutes.
 *
 * @param isWhole with the check of everything, which takes as long as all else
 */
export async function workshopFigures(isWhole: boolean): Promise<readonly WorkshopFigure[]> {
  return [
    { label: "a changed fact is on the map of `npm run dev`", measured: await savedToMap(), atMost: 1 },
    ...buildFigures(),
    ...(isWhole ? [{ label: "`npm run check -- --all`", measured: check("--all"), atMost: 30 }] : []),
    { label: "`npm run check` after a change of a panel", measured: checkAfterChange(), atMost: 30 },
  ];
}

/** Of what `npm start` waits for, and of a build of which nothing is known yet. */
function buildFigures(): readonly WorkshopFigure[] {
  const work = mkdtempSync(join(tmpdir(), "atlas-build-"));
  const build = (...args: string[]) =>
    secondsOf("npm", ["run", "build", "--", "--outDir", work, "--emptyOutDir", ...args]);
  try {
    rmSync(KEPT, { recursive: true, force: true });
    return [
      { label: "the build of `npm start`", measured: build("--mode", "start"), atMost: 20 },
      { label: "a first build", measured: build(), atMost: 20 },
    ];
  } finally {
    rmSync(work, { recursive: true });
  }
}

function check(...args: string[]): number | null {
  return secondsOf("npm", ["run", "check", "--", ...args]);
}

/** Where all was green before; a file that has changed in a line. */
function checkAfterChange(): number | null {
  const code = readFileSync(PANEL, "utf8");
  // Whether it was doesn't matter to the time; where nobody looked before, all would be looked at.
  const green = lastGreen();
  keepGreen(commitHere());
  try {
    writeFileSync(PANEL, `${code}// Changed.\n`);
    return check();
  } finally {
    writeFileSync(PANEL, code);
    if (green === null) forgetGreen();
    else keepGreen(green);
  }
}

function secondsOf(program: string, args: readonly string[]): number | null {
  const start = performance.now();
  try {
    execFileSync(program, args, { stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1e8 });
    return (performance.now() - start) / 1000;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
    console.error(`${[program, ...args].join(" ")} failed:\n${stdout ?? ""}${stderr ?? ""}`);
    return null;
  }
}

/** From the saving of a file of facts until its change is read on the map, while `npm run dev` serves it: the median of some. */
async function savedToMap(): Promise<number> {
  const geo = mkdtempSync(join(tmpdir(), "atlas-geo-"));
  cpSync(FROZEN, geo, { recursive: true });
  const env = { ...process.env, ATLAS_GEO: geo };
  const server = spawn("npx", ["vite", "--configLoader", "runner", "--port", `${PORT}`, "--strictPort"], {
    env,
    stdio: "ignore",
    detached: true,
  });
  const browser = await chromium.launch({ executablePath: ensureHeadless(), args: CHROMIUM_FLAGS });
  try {
    return await savesIn(browser, join(geo, "corridors/ca-az.json"));
  } finally {
    await browser.close();
    // With all that npx has started.
    if (server.pid !== undefined) process.kill(-server.pid);
    rmSync(geo, { recursive: true });
  }
}

async function savesIn(browser: Browser, file: string): Promise<number> {
  const page = await browser.newPage();
  // Drawn without WebGL, as which names are text; of a graphics card that a machine doesn't have nothing is measured.
  const address = `http://127.0.0.1:${PORT}/?frame=static`;
  await isServed(address);
  await page.goto(address);
  const corridor = JSON.parse(readFileSync(file, "utf8"));
  const isOnMap = (name: string) =>
    page.waitForFunction((text) => document.querySelector(".map-canvas")?.textContent?.includes(text), name, {
      timeout: PATIENCE_MS,
    });
  await isOnMap(corridor.shortNames.en);
  const seconds: number[] = [];
  for (let save = 1; save <= SAVES; save += 1) {
    const name = `Corridor ${save}`;
    const shortNames = { ...corridor.shortNames, en: name };
    const start = performance.now();
    writeFileSync(file, JSON.stringify({ ...corridor, shortNames }));
    await isOnMap(name);
    seconds.push((performance.now() - start) / 1000);
  }
  return median(seconds) ?? Number.POSITIVE_INFINITY;
}

async function isServed(address: string): Promise<void> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; ) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error(`Nothing is served at ${address}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
  for (const { label, measured, atMost } of await workshopFigures(true)) {
    const isMet = measured !== null && measured <= atMost;
    console.log(`${label}: ${measured?.toFixed(2) ?? "–"} s, must reach ${atMost} s ${isMet ? "✓" : "✗"}`);
  }
}
