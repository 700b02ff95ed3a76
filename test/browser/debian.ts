import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Installs Debian's packages where that can be done without asking; whether it could. Throws where apt-get fails. */
export function installFromDebian(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.log(`Installing Debian’s ${packages.join(", ")}.`);
  const apt = (...words: string[]) =>
    execFileSync("apt-get", words, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update", "-q");
  apt("install", "-q", "-y", "--no-install-recommends", ...packages);
  return true;
}
