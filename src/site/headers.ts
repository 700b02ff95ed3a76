/**
 * The headers that the site is deployed with; `npm start` sends the same. Nothing is loaded from another host,
 * no script or style stands in the page itself, and any page may show the map in a frame: that is what embeds are for.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");

export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The same as a `_headers` file, which most static hosts read. */
export function headersFile(): string {
  const lines = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  const cached = CACHED.flatMap(([path, value]) => [`${path}*`, `  Cache-Control: ${value}`]);
  return ["/*", ...lines, ...cached, ""].join("\n");
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
