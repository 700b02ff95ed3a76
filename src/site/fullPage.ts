import { escaped } from "../draw/still/element";
import type { Page } from "./recordPages";

/** Files of a build that the page asks for soon, by the beginning of their names, in the order of their need. */
const SOON: readonly (readonly [start: string, link: string])[] = [
  ["assets/mapPart", 'rel="modulepreload" fetchpriority="low"'],
  ["assets/createLivePen", 'rel="modulepreload" fetchpriority="low"'],
  ["assets/maplibre-shared", 'rel="modulepreload" fetchpriority="low"'],
];

/** Data that the page asks for whatever its address says. */
const DATA: readonly string[] = [
  '<link rel="preload" as="font" type="font/woff2" href="./fonts/inter-latin.woff2" crossorigin />',
  '<link rel="preload" as="fetch" href="./facts/map.json" crossorigin fetchpriority="low" />',
];

/** The page as it is built, with its first picture and what it will need announced. */
export function fullPage(html: string, body: string, files: readonly string[]): string {
  const soon = SOON.flatMap(([start, link]) =>
    files
      .filter((file) => file.startsWith(start) && file.endsWith(".js"))
      .map((file) => `<link ${link} href="./${file}" />`),
  );
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
