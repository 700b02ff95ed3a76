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

const HEADLESS_PLACES = [process.env["CHROMIUM"], "/usr/lib/chromium/chromium-headless-shell"];

/** Of Debian: Chromium without windows, tabs and menus. */
export const HEADLESS_PACKAGE = "chromium-headless-shell" as const;

/**
 * The program for tests: where there is one, a Chromium that only has pages. A page stands there in half the time, since no window with a
 * tab strip of its own is built around every test. Else the whole Chromium. Throws as `ensureChromium` does.
 */
export function ensureHeadless(): string {
  return findHeadless() ?? ensureChromium();
}

/** `null` where a whole Chromium has to do. `CHROMIUM=/path/to/it` comes first. */
export function findHeadless(): string | null {
  return HEADLESS_PLACES.find((place) => place !== undefined && existsSync(place)) ?? null;
}

/** Libraries of Mesa that draw by the processor: browsers of Debian bring them along. */
const MESA = ["x86_64", "aarch64"].map((machine) => `/usr/lib/${machine}-linux-gnu/libEGL_mesa.so.0`);

/** WebGL without a graphics card, as Chromium brings it along. */
const SWIFTSHADER_FLAGS = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/** No calls home. Letters as wide as the font says: a Chromium without windows would set each on whole pixels. */
const PLAIN_FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** Of measurements and pictures, so that those of all machines can be compared. */
export const CHROMIUM_FLAGS = [...PLAIN_FLAGS, ...SWIFTSHADER_FLAGS];

/** Of tests: WebGL by Mesa where it is, which takes a third less of the processor, and half the time, than Chromium's own. */
export const TEST_FLAGS = MESA.some((library) => existsSync(library))
  ? [...PLAIN_FLAGS, "--use-angle=gl-egl", "--ignore-gpu-blocklist"]
  : CHROMIUM_FLAGS;
/** Mesa leaves a graphics card alone, so that a picture is the same everywhere. */
export const TEST_ENV = { ...process.env, LIBGL_ALWAYS_SOFTWARE: "1" };

/** A browser in which WebGL can't be had. */
export const FLAGS_WITHOUT_WEBGL = [...PLAIN_FLAGS, "--disable-3d-apis"];
