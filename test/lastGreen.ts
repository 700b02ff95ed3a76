import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Holds the last commit at which all was well. */
const GREEN = "node_modules/.cache/green";

/** `null` in a new clone, and where what was green isn't behind what lies here. */
export function lastGreen(): string | null {
  try {
    const green = readFileSync(GREEN, "utf8");
    git("merge-base", "--is-ancestor", green, "HEAD");
    return green;
  } catch {
    return null;
  }
}

export function keepGreen(commit: string): void {
  mkdirSync(dirname(GREEN), { recursive: true });
  writeFileSync(GREEN, commit);
}

/** The next check looks at everything. */
export function forgetGreen(): void {
  rmSync(GREEN, { force: true });
}

/** The commit that lies here, whatever of it has changed. @throws {Error} where git doesn't know */
export function commitHere(): string {
  return git("rev-parse", "HEAD");
}

/** The same; `null` where files differ from it, and where git doesn't know. */
export function cleanCommit(): string | null {
  try {
    return git("status", "--porcelain") === "" ? commitHere() : null;
  } catch {
    return null;
  }
}

function git(...words: string[]): string {
  return execFileSync("git", words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
}
