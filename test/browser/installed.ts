import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether a program is on this machine: those that look at files from outside aren't everywhere. */
export function isInstalled(program: string): boolean {
  try {
    execFileSync("which", [program], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** What a program says about a file. Throws where it fails. */
export function said(program: string, ...args: string[]): string {
  return execFileSync(program, args, { encoding: "utf8", timeout: 120_000 });
}

/** Opens a file of an office program as LibreOffice does, and gives it back as PDF: the path of it. */
export function asPdf(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-office-"));
  const home = `-env:UserInstallation=file://${folder}/profile`;
  said("soffice", home, "--headless", "--convert-to", "pdf", "--outdir", folder, file);
  return join(
    folder,
    `${file
      .split("/")
      .at(-1)!
      .replace(/\.\w+$/, "")}.pdf`,
  );
}
