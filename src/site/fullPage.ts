import { readFileSync } from "node:fs";
import type { Rolldown } from "vite";
import { escaped } from "../draw/svg/element";
import { type Page, upFrom } from "./page";
import type { SiteFile } from "./siteFile";

/** The style sheet of the first page, as a file of the site and as it stands in the page. */
export interface FirstStyle {
  readonly file: string;
  readonly text: string;
}

/** Takes the page's style sheet away from its script, so that no part of the page links to it. The addresses in it become those of a page in the site's folder. */
export function takeFirstStyle(bundle: Rolldown.OutputBundle): FirstStyle {
  const page = Object.values(bundle).find((each) => each.type === "chunk" && each.isEntry);
  const sheets = page?.type === "chunk" ? page.viteMetadata?.importedCss : undefined;
  const [file = ""] = sheets ?? [];
  const sheet = bundle[file];
  if (sheet?.type !== "asset")
    throw new Error(
      "The build gave the page's script no style sheet to put into the page: main.tsx has to import one.",
    );
  sheets?.clear();
  return { file, text: String(sheet.source).trim().replaceAll("url(../", "url(./") };
}

/** Where the template of the page, `index.html`, takes what the build makes. */
const END_OF_HEAD = "</head>";
const APP = '<div id="app"></div>';

/**
 * The page as it is built, with its first picture, and its style in itself: a trip less on the way to it. Its head holds what it says of
 * itself. Throws where the template has lost a place for them.
 */
export function fullPage(html: string, body: string, style: FirstStyle, head: string): string {
  const headed = replacedOnce(html, END_OF_HEAD, `<style>${style.text}</style>\n${head}\n${END_OF_HEAD}`);
  return replacedOnce(headed, APP, `<div id="app">${body}</div>`);
}

function replacedOnce(html: string, marker: string, text: string): string {
  const [before, after, ...more] = html.split(marker);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`index.html must have “${marker}” once: the build puts its part of the page there.`);
  return before + text + after;
}

/** The page of a record or a story without scripts, in the style of the site. */
export function plainPage({ mapHref, head, ...page }: Page, style: string): string {
  const up = upFrom(page.path);
  const map = `<link rel="alternate" href="${up}${mapHref}" title="Map" />`;
  const licences = `<link rel="license" href="${up}licences.txt" />`;
  const own = `<link rel="stylesheet" href="${up}${RECORD_STYLE}" />\n`;
  return scriptlessPage({ ...page, head: `${map}\n${licences}\n${head}`, style, own });
}

interface Scriptless extends Pick<Page, "path" | "title" | "body" | "head"> {
  /** The style sheet, from the site's folder. */
  readonly style: string;
  /** A style sheet besides, which holds against it. */
  readonly own?: string;
}

/** What the site's style sheet doesn't say of pages of records. */
const RECORD_STYLE = "record.css";

export function recordStyle(): SiteFile {
  return { path: RECORD_STYLE, body: readFileSync(new URL("./record.css", import.meta.url), "utf8") };
}

/** A page that is whole without scripts. */
export function scriptlessPage({ path, title, head, style, own = "", body }: Scriptless): string {
  const up = upFrom(path);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${escaped(title)}</title>
<link rel="icon" href="${up}icon.svg" type="image/svg+xml" />
${head}
<link rel="stylesheet" href="${up}${style}" />
${own}</head>
<body>${body}</body>
</html>
`;
}
