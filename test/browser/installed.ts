import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { last } from "../there";
import { HEADLESS_PACKAGE } from "./chromium";
import { installFromDebian } from "./debian";

/** Programs that look from outside at what leaves the page, the lighter browser, and the packages of Debian that hold them. */
const PACKAGES = {
  [HEADLESS_PACKAGE]: HEADLESS_PACKAGE,
  soffice: "libreoffice-impress",
  lowriter: "libreoffice-writer",
  localc: "libreoffice-calc",
  pdfinfo: "poppler-utils",
  pdffonts: "poppler-utils",
  pdfimages: "poppler-utils",
  pdftotext: "poppler-utils",
  pdftoppm: "poppler-utils",
  ffmpeg: "ffmpeg",
  ffprobe: "ffmpeg",
  ogrinfo: "gdal-bin",
  "firefox-esr": "firefox-esr",
  WebKitWebDriver: "webkit2gtk-driver",
  Xvfb: "xvfb",
} as const;

export type Program = keyof typeof PACKAGES;

/** Whether a program is on this machine: those that look at files from outside aren't everywhere. */
export function isInstalled(program: Program): boolean {
  try {
    execFileSync("which", [program], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs what is missing of them where that can be done without asking. The tests that need one skip without it, and without the lighter
 * browser all take longer, so this never fails: it says what stays missing, and how to have it.
 */
export function installMissing(): void {
  const missing = () => (Object.keys(PACKAGES) as Program[]).filter((program) => !isInstalled(program));
  const packages = [...new Set(missing().map((program) => PACKAGES[program]))];
  if (packages.length === 0) return;
  try {
    installFromDebian(packages);
  } catch (error) {
    console.warn((error as Error).message);
  }
  if (missing().length > 0)
    console.warn(
      `Not here: ${missing().join(", ")}. Tests that need them are skipped, others take longer. Debian: \`sudo apt-get install ${packages.join(" ")}\`.`,
    );
}

/** For `test.skip`: which of the programs a machine must have, and hasn't. */
export function without(...programs: readonly Program[]): [isMissing: boolean, why: string] {
  const missing = programs.filter((program) => !isInstalled(program));
  return [missing.length > 0, `Not on this machine: ${missing.join(", ")}.`];
}

/** What a program says about a file. Throws where it fails. */
export function said(program: Program, ...args: string[]): string {
  return execFileSync(program, args, { encoding: "utf8", timeout: 120_000 });
}

/** Opens a file of an office program as LibreOffice does, and gives it back as PDF: the path of it. */
export function asPdf(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-office-"));
  const home = `-env:UserInstallation=file://${folder}/profile`;
  said("soffice", home, "--headless", "--convert-to", "pdf", "--outdir", folder, file);
  return join(folder, `${last(file.split("/")).replace(/\.\w+$/, "")}.pdf`);
}
