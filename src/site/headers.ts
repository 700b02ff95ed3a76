import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DARK_STYLE } from "./embeds/darkStyle";

/**
 * The headers that the site is deployed with; `npm start` sends the same. Nothing is loaded from another host, no
 * script stands in a page itself, and any page may show the map in a frame: that is what embeds are for. The one style
 * that the pictures of `embed/` have in them is known by its digest.
 * A frame in a sandbox has no origin of its own: to it even the site's own scripts, fonts and facts are another's, and
 * it gets them because anyone may (there is nothing here that isn't public).
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  `style-src 'self' ${digestOf(DARK_STYLE)}`,
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");

/**
 * The policy where the site's own host is known (`siteUrl`): its origin stands beside `'self'` in every directive. A frame in a sandbox has no
 * origin, and WebKit takes `'self'` for that (https://bugs.webkit.org/316847), so that nothing of the site is let through there.
 */
export function withOrigin(policy: string, url: string | null): string {
  return url === null ? policy : policy.replaceAll("'self'", `'self' ${new URL(url).origin}`);
}

export const HEADERS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/**
 * The same as a `_headers` file, which most static hosts read. `style` is the one that stands in the first page, so that
 * it is painted without a second trip: known by its digest, and nothing else in a page is let through. `url`: where the site will lie, if that
 * is known.
 */
export function headersFile(style: string, url: string | null): string {
  const headers = { ...HEADERS, "Content-Security-Policy": withOrigin(CONTENT_SECURITY_POLICY, url) };
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const own = lines.map((line) => line.replace("style-src 'self'", `style-src 'self' ${digestOf(style)}`));
  const cached = CACHED.flatMap(([path, value]) => [`${path}*`, `  Cache-Control: ${value}`]);
  return ["/*", ...own, ...cached, ""].join("\n");
}

/**
 * The policy that `corridor-atlas.html` says in itself, since it is opened from a disk, where nobody sends headers: only
 * what stands in the page, known by its digest, and nothing from anywhere.
 */
export function oneFilePolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${digestOf(script)}`,
    `style-src ${digestOf(style)}`,
    "img-src data: blob:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A text as a policy knows it. */
function digestOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** How long a path may be kept without asking: for ever where a name holds a hash of what is in the file. */
const CACHED: readonly (readonly [path: string, value: string])[] = [
  ["/assets/", "public, max-age=31536000, immutable"],
  ["/fonts/", "public, max-age=604800"],
  ["/ground/", "public, max-age=3600"],
];

export function cacheControl(path: string): string {
  return CACHED.find(([start]) => path.startsWith(start))?.[1] ?? "no-cache";
}

/** The headers that a built site says it is to be sent with, read back from its `_headers`. */
export function headersIn(folder: string): Readonly<Record<string, string>> {
  const [everywhere = ""] = readFileSync(join(folder, "_headers"), "utf8").split(/\n(?=\/)/);
  return Object.fromEntries(
    [...everywhere.matchAll(/^ {2}([^:]+): (.*)$/gm)].map(([, name, value]) => [name, value]),
  );
}
