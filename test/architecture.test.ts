import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Folders from left to right: a file may import from its own folder and from those to its left. */
const ORDER = ["atlas", "tables", "view", "scene", "draw", "ui", "site", "main"];

/**
 * Rooms of a folder from left to right, those that know nothing of each other on one line: a file may import from its own room and from
 * those to its left. Files that lie in the folder itself are the room `""`.
 */
const ROOMS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  draw: [
    [""],
    ["flat"],
    ["svg"],
    ["figure", "still", "live", "flow"],
    ["sheet"],
    ["digest"],
    ["pdf", "slides", "video"],
    ["brief"],
  ],
  ui: [
    ["jsx"],
    ["locale"],
    ["browser"],
    ["offline"],
    ["load"],
    ["wire"],
    ["part"],
    ["time"],
    ["explore", "story"],
    ["digest"],
    ["brief", "compare"],
    ["panel", "map"],
    ["export", "share", "search"],
    ["embed"],
    ["shell"],
  ],
};

/** Where each package may be used. A package that isn't here has no home yet: give it one. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  valibot: ["atlas/"],
  "@turf": ["atlas/", "scene/"],
  minisearch: ["atlas/", "ui/"],
  "d3-geo": ["scene/", "draw/flat/", "draw/svg/"],
  "d3-scale": ["scene/"],
  "d3-shape": ["scene/", "draw/svg/", "draw/still/"],
  "d3-array": ["scene/"],
  "d3-selection": ["draw/", "ui/"],
  "d3-zoom": ["draw/", "ui/"],
  "topojson-client": ["scene/", "site/", "draw/"],
  "topojson-specification": ["scene/", "site/", "draw/", "mapPart.tsx"],
  geojson: ["tables/", "scene/", "draw/", "site/"],
  "maplibre-gl": ["draw/live/"],
  "clipper2-ts": ["draw/sheet/"],
  uqr: ["draw/sheet/"],
  fflate: ["tables/write/", "draw/slides/", "draw/brief/", "ui/story/", "site/leftOut.ts"],
  jspdf: ["draw/pdf/"],
  mediabunny: ["draw/video/"],
  react: ["ui/", "site/", "main.tsx"],
  "react-dom": ["ui/", "main.tsx", "site/"],
  "@base-ui": ["ui/"],
  "@tanstack": ["ui/"],
  "intl-messageformat": ["ui/"],
  "@formatjs": ["ui/", "site/"],
  "@maplibre": ["site/", "draw/live/"],
  "workbox-core": ["ui/offline/worker/"],
  "workbox-routing": ["ui/offline/worker/"],
  "workbox-strategies": ["ui/offline/worker/"],
  // What scripts know of the ground, a file for the page and one for Node: see `imports` of the manifest.
  "#ground": ["draw/groundLevels.ts", "scene/countryPlaces.ts"],
  vite: ["site/"],
  "@vitejs": ["site/"],
  "@polka": ["site/"],
  sirv: ["site/"],
  mrmime: ["site/"],
  ics: ["site/"],
  feed: ["site/"],
  "@resvg": ["site/cards/"],
  sharp: ["site/cards/"],
  node: ["site/"],
};

/** What may lie at the top of the repository. What tools leave there is listed in `.gitignore`. */
const TOP = [
  "src",
  "public",
  "geo",
  "test",
  "index.html",
  "vite.config.ts",
  "vitest.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "biome.json",
  "README.md",
  "LICENSE",
  ".gitignore",
  ".npmrc",
  ".ci",
];

const files = codeIn("src");
const imports = new Map([...files, ...codeIn("geo/build")].map((file) => [file, importsOf(file)]));

test("imports point left only", () => {
  const wrong = files.flatMap((file) =>
    local(file)
      .filter((other) => other.startsWith("src/") && placeOf(other) > placeOf(file))
      .map((other) => `${file} → ${other}`),
  );
  expect(wrong).toEqual([]);
});

test.each(Object.keys(ROOMS))("rooms of src/%s import from those to their left only", (folder) => {
  const roomed = files.filter((file) => file.startsWith(`src/${folder}/`));
  const wrong = roomed.flatMap((file) =>
    local(file)
      .filter((other) => other.startsWith(`src/${folder}/`) && /\.tsx?$/.test(other))
      .filter((other) => roomOf(other) !== roomOf(file) && !(rankOf(other) < rankOf(file)))
      .map((other) => `${file} → ${other}`),
  );
  expect(wrong).toEqual([]);
  expect(roomed.filter((file) => rankOf(file) === -1)).toEqual([]);
});

test("nothing on the page outlives its component but the wires", () => {
  const kept = files
    .filter((file) => /^src\/(?:ui|view)\/|^src\/\w+\.tsx$/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/^(?:export )?(?:let |(?:const|var) .*\bmakeSignal\().*/gm)].map(
        ([line]) => `${file}: ${line}`,
      ),
    );
  expect(kept).toEqual([]);
});

test("each wire is written by the file that it names, and by no other", () => {
  const named = [
    ...read("src/ui/wire/wires.ts").matchAll(/Written by `([^`]+)`\. \*\/\s+readonly (\w+):/g),
  ].map(([, writer, wire]) => `${wire} ${writer}`);
  const wires = named.map((each) => each.split(" ")[0]);
  const written = files
    .filter((file) => file.startsWith("src/ui/") && !file.startsWith("src/ui/wire/"))
    .flatMap((file) =>
      [...read(file).matchAll(/useWrite\(\s*(?:wires\.)?(\w+)|\b(\w+)\.set\b/g)]
        .map(([, wire, set]) => wire ?? set)
        .filter((wire) => wires.includes(wire))
        .map((wire) => `${wire} ${file.replace(/^src\/ui\/|\.tsx?$/g, "")}`),
    );
  expect([...new Set(written)].toSorted()).toEqual(named.toSorted());
});

test("scripts of the facts know the atlas and its addresses, and only the site knows them", () => {
  const fromBuild = codeIn("geo/build").flatMap((file) =>
    local(file)
      .filter(
        (other) => other.startsWith("src/") && !/^src\/(?:(?:atlas|view)\/|scene\/readAddress\.)/.test(other),
      )
      .map((other) => `${file} → ${other}`),
  );
  const toBuild = files
    .filter((file) => !file.startsWith("src/site/"))
    .flatMap((file) =>
      local(file)
        .filter((other) => other.startsWith("geo/build/") && !other.endsWith(".json"))
        .map((other) => `${file} → ${other}`),
    );
  expect([...fromBuild, ...toBuild]).toEqual([]);
});

test("each package stays in its home", () => {
  const abroad = files.flatMap((file) =>
    packagesOf(file)
      .filter((name) => !HOMES[name]?.some((home) => file.startsWith(`src/${home}`)))
      .map((name) => `${name} in ${file}`),
  );
  expect(abroad).toEqual([]);
});

test("no file imports itself in a round", () => {
  expect(rounds()).toEqual([]);
});

test("no file of the source is longer than 300 lines", () => {
  const lengths = files.map((file) => [file, read(file).split("\n").length - 1] as const);
  expect(lengths.filter(([, lines]) => lines > 300)).toEqual([]);
});

test("the top of the repository holds what it may hold", () => {
  const ignored = read(".gitignore")
    .split("\n")
    .map((line) => line.replace(/\/$/, ""));
  const strangers = readdirSync(ROOT).filter(
    (name) =>
      name !== ".git" &&
      !TOP.includes(name) &&
      !ignored.includes(name) &&
      !/\.(?:tsbuildinfo|cpuprofile)$/.test(name),
  );
  expect(strangers).toEqual([]);
});

/** Files outside the folders put the page together: they may use everything. */
function placeOf(file: string): number {
  return ORDER.indexOf(/^src\/(\w+)\//.exec(file)?.[1] ?? "main");
}

/** The room of a file in its folder: `""` for a file that lies in the folder itself. */
function roomOf(file: string): string {
  return /^src\/\w+\/(\w+)\//.exec(file)?.[1] ?? "";
}

function rankOf(file: string): number {
  const folder = /^src\/(\w+)\//.exec(file)?.[1] ?? "";
  return ROOMS[folder]?.findIndex((rooms) => rooms.includes(roomOf(file))) ?? -1;
}

function local(file: string): string[] {
  return imports.get(file)?.filter((name) => name.startsWith("src/") || name.startsWith("geo/")) ?? [];
}

/** Names of packages without what follows: `maplibre-gl/dist/x` is `maplibre-gl`, `@turf/length` is `@turf`. */
function packagesOf(file: string): string[] {
  const names =
    imports.get(file)?.filter((name) => !local(file).includes(name) && !/^[./]|^virtual:/.test(name)) ?? [];
  return [...new Set(names.map((name) => name.split(/[/:]/)[0] ?? ""))];
}

/** Every import in a file, types too: of ours the path in the repository, of others the name. */
function importsOf(file: string): string[] {
  const code = read(file).replace(/\/\*.*?\*\/|^\s*\/\/.*$/gms, "");
  const names = [...code.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)"([^"]+)"/g)].map(([, name = ""]) => name);
  return names.map((name) => (name.startsWith(".") ? resolved(file, name) : name));
}

function resolved(file: string, name: string): string {
  const path = join(dirname(file), name.replace(/\?.*$/, ""));
  return (
    ["", ".ts", ".tsx", ".mjs"]
      .map((end) => path + end)
      .find((each) => /\.\w+$/.test(each) && existsSync(ROOT + each)) ?? path
  );
}

/** Rounds of imports, each told once by the file that closes it. */
function rounds(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) found.push([...above.slice(above.indexOf(file)), file].join(" → "));
    if (done.has(file) || above.includes(file)) return;
    for (const other of local(file)) visit(other, [...above, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

function codeIn(folder: string): string[] {
  return readdirSync(ROOT + folder, { withFileTypes: true })
    .filter(({ name }) => !["cache", "node_modules"].includes(name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return codeIn(path);
      return /\.(?:tsx?|mjs)$/.test(entry.name) ? [relative(ROOT, ROOT + path)] : [];
    });
}

function read(file: string): string {
  return readFileSync(ROOT + file, "utf8");
}
