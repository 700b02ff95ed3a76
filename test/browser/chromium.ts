import { existsSync } from "node:fs";
import { installFromDebian } from "./debian";

const PLACES = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The program of a Chromium on this machine, or `null`. `CHROMIUM=/path/to/it` comes first. */
export function findChromium(): string | null {
  return PLACES.find((place) => place !== undefined && existsSync(place)) ?? null;
}

/** Finds a Chromium, or installs Debian's package where that can be done without asking. Throws a line that says how to. */
export function ensureChromium(): string {
  const found = findChromium() ?? install();
  if (found) return found;
  throw new Error(
    "The browser tests need Chromium: install it (Debian: `sudo apt-get install chromium`) or say where it is (`CHROMIUM=/path/to/chrome npm test`).",
  );
}

function install(): string | null {
  return installFromDebian(["chromium"]) ? findChromium() : null;
}

/** Software WebGL, no calls home: what a machine without a graphics card and without a network needs. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
