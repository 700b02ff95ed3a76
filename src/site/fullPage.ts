import { escaped } from "../draw/still/element";
import type { Page } from "./recordPages";

/** What a build made, as far as the page has to know: each script by its name, and what it imports. */
export type Scripts = ReadonlyMap<string, { readonly file: string; readonly imports: readonly string[] }>;

/** Scripts that the page asks for by itself a little later, in the order of their need. */
const SOON = ["mapPart", "createLivePen"];

/** Data that the page asks for whatever its address says. */
const DATA: readonly string[] = [
  '<link rel="preload" as="font" type="font/woff2" href="./fonts/inter-latin.woff2" crossorigin />',
  '<link rel="preload" as="fetch" href="./facts/map.json" crossorigin fetchpriority="low" />',
];

/** The page as it is built, with its first picture and what it will need announced. */
export function fullPage(html: string, body: string, scripts: Scripts): string {
  const files = SOON.flatMap((name) => scripts.get(name) ?? []).flatMap(({ file, imports }) => [
    file,
    ...imports,
  ]);
  const soon = [...new Set(files)]
    .filter((file) => !html.includes(file))
    .map((file) => `<link rel="modulepreload" href="./${file}" fetchpriority="low" />`);
  return html
    .replace("</head>", `${[...DATA, ...soon].join("\n")}\n</head>`)
    .replace('<div id="app"></div>', () => `<div id="app">${body}</div>`);
}

/** A page without scripts, in the style of the site. */
export function plainPage({ path, title, mapHref, body }: Page, styles: readonly string[]): string {
  const up = "../".repeat(path.split("/").length - 1);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${escaped(title)}</title>
<link rel="icon" href="${up}icon.svg" type="image/svg+xml" />
<link rel="alternate" href="${up}${mapHref}" title="Map" />
${styles.map((file) => `<link rel="stylesheet" href="${up}${file}" />`).join("\n")}
</head>
<body>${body}</body>
</html>
`;
}
