import { escaped } from "../draw/still/element";
import type { Page } from "./recordPages";

/** What the page needs whatever its address says. The map's files come later, or they would be in the way of these. */
const SOON =
  '<link rel="preload" as="font" type="font/woff2" href="./fonts/inter-latin.woff2" crossorigin />';

/** The page as it is built, with its first picture. */
export function fullPage(html: string, body: string): string {
  return html
    .replace("</head>", `${SOON}\n</head>`)
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
