import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import type { Atlas } from "../atlas/atlas";
import { GRID, GROUND_FILES, RELIEF } from "../draw/groundLevels";
import { escaped } from "../draw/svg/element";
import type { Places } from "../scene/look";
import { wordsOf } from "../ui/locale/words";
import { frontPlugin } from "./frontPlugin";
import { groundPlugin } from "./groundPlugin";
import { oneFilePolicy } from "./headers";
import { LEFT_OUT_OF_EXPORT, type LeftOut, leftOutPlugin } from "./leftOut";
import { licencesOf } from "./licencesPlugin";
import { localePlugin, makeLocale } from "./localePlugin";
import { mediaPlugin } from "./mediaPlugin";
import { ONE_FILE_FACTS, ONE_FILE_NOTICES, writeFacts } from "./oneFileFacts";
import { palettePlugin } from "./palettePlugin";
import type { SiteFile } from "./siteFile";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ENTRY = "virtual:one-file";

/** Files that the page answers with. Entries aren't among them: it makes them of the facts. */
const ANSWERED = /^facts\/(?:map|index|search|context|participation|hatches|profiles\/[\w-]+)\.json$/;
const GROUND = new Set(
  [...GROUND_FILES.overview, ...GROUND_FILES.world, GRID].map((name) => `ground/${name}.json`),
);
/** Where the page looks for it. */
const RELIEF_PATH = `ground/${RELIEF.file}`;
const FONTS = ["inter-latin", "inter-latin-ext", "inter-cyrillic"] as const;
const PAPER_FONTS = ["inter-400", "inter-600"] as const;

/**
 * `corridor-atlas.html`: map, panels, facts and fonts in one page that asks nobody for anything, for e-mail and for rooms
 * without a network. The map is drawn by the still pen: MapLibre needs workers, which a page from a disk can't have.
 */
export async function oneFile(
  { script, style, notices }: OneFileCode,
  atlas: Atlas,
  files: readonly SiteFile[],
): Promise<SiteFile> {
  const css = withFonts(style);
  const js = script.replaceAll("</script", "<\\/script");
  const facts = writeFacts({ atlas, files: answers(files) });
  const body = `<!doctype html>
<html lang="en" data-begin="" data-home="">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${oneFilePolicy(js, css)}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${ownName()}</title>
<style>${css}</style>
</head>
<body>
<div id="app"></div>
<script type="text/plain" id="${ONE_FILE_NOTICES}">${notices.replaceAll("</script", "<\\/script")}</script>
<script type="application/json" id="${ONE_FILE_FACTS}">${facts}</script>
<script type="module">${js}</script>
</body>
</html>
`;
  return { path: "corridor-atlas.html", body };
}

/** Of the atlas, in English: until the page says more. */
function ownName(): string {
  return escaped(wordsOf(makeLocale("en")).t("app.name"));
}

function answers(files: readonly SiteFile[]): Record<string, unknown> {
  const texts = files
    .filter(({ path }) => ANSWERED.test(path) || GROUND.has(path))
    .map(({ path, body }) => {
      const said = JSON.parse(typeof body === "string" ? body : Buffer.from(body).toString("utf8"));
      return [path, path === "facts/map.json" ? withoutLeastTowns(said) : said];
    });
  const fonts = PAPER_FONTS.map((name) => [`fonts/${name}.ttf`, fontText(`${name}.ttf`)]);
  const relief = files
    .filter(({ path }) => path === RELIEF_PATH)
    .map(({ path, body }) => [path, base64(body)]);
  return Object.fromEntries([...texts, ...fonts, ...relief]);
}

/** The file has the ground of the overview alone, and no town that is named nearer than zoom 7. */
function withoutLeastTowns(map: { readonly places: Places }): typeof map {
  const { places } = map;
  return { ...map, places: { ...places, cities: places.cities.filter(({ rank }) => rank < 5) } };
}

function withFonts(css: string): string {
  return FONTS.reduce(
    (text, name) =>
      text.replaceAll(
        new RegExp(`url\\([^)]*fonts/${name}\\.woff2[^)]*\\)`, "g"),
        `url(data:font/woff2;base64,${fontText(`${name}.woff2`)})`,
      ),
    css,
  );
}

function fontText(file: string): string {
  return base64(readFileSync(`${ROOT}public/fonts/${file}`));
}

function base64(body: SiteFile["body"]): string {
  return Buffer.from(body).toString("base64");
}

export interface OneFileCode {
  readonly script: string;
  readonly style: string;
  readonly notices: string;
}

/** The page's own script and style, each in one piece, and the notices of what is in them. */
export async function oneFileCode(): Promise<OneFileCode> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    base: "./",
    publicDir: false,
    plugins: [
      react({ jsxImportSource: "#jsx" }),
      localePlugin(),
      frontPlugin(),
      groundPlugin(),
      mediaPlugin(),
      palettePlugin(),
      entry(),
      leftOutPlugin(LEFT_OUT),
    ],
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: { input: ENTRY, output: { format: "es", codeSplitting: false } },
    },
  });
  const output = [result].flat().flatMap((each) => ("output" in each ? each.output : []));
  const script = output.find((each) => each.type === "chunk");
  const style = output.find((each) => each.type === "asset" && each.fileName.endsWith(".css"));
  if (script?.type !== "chunk" || style?.type !== "asset")
    throw new Error("The one file has no script or no style.");
  return { script: script.code, style: String(style.source), notices: licencesOf(script.moduleIds) };
}

/** The answers first, then the page as it is on the site. */
function entry(): Plugin {
  return {
    name: "one-file-entry",
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
    load: (id) =>
      id === `\0${ENTRY}`
        ? `import ${JSON.stringify(`${ROOT}src/site/oneFileFetch.ts`)};\nimport ${JSON.stringify(`${ROOT}src/main.tsx`)};`
        : null,
  };
}

/** What a page from a disk does without, and what stands there instead. */
const LEFT_OUT: readonly LeftOut[] = [
  [
    /\/draw\/live\/createLivePen$/,
    'export const loadFonts = async () => {};\nexport const createLivePen = () => { throw new Error("one file has no WebGL map"); };',
  ],
  // A twentieth of the file for what few want where there is no network; the dialog doesn't offer it there.
  [
    /\/draw\/video\/writeFilm$/,
    'export const writeFilm = () => { throw new Error("one file makes no films"); };',
  ],
  // It is kept as it is.
  [
    /\/offline\/keepForLater$/,
    "export const keepForLater = () => {};\nexport const keepAtEase = () => () => {};",
  ],
  // A page from a disk may have no worker: it writes on its own thread.
  [
    /\/worker\/startDataWorker$/,
    'export const startDataWorker = () => { throw new Error("one file has no worker"); };',
  ],
  ...LEFT_OUT_OF_EXPORT,
];
