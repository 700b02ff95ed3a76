import { BASE } from "../browser/files";

/** What a browser may say of the line; not all do. */
interface Line {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
  readonly type?: string;
}

/**
 * Lays the files of the live map in the browser's cache at the lowest priority, so that it comes at once when it is wanted. Only on a fast
 * line of which the browser says that nobody counts its bytes.
 */
export function fetchAhead(): void {
  const { connection } = navigator as { readonly connection?: Line };
  const isFree = connection?.effectiveType === "4g" && !connection.saveData && connection.type !== "cellular";
  if (!isFree) return;
  const files = document.querySelector<HTMLMetaElement>(`meta[name="${LIVE_FILES}"]`)?.content ?? "";
  for (const file of files.split(" ").filter(Boolean)) {
    const href = `${BASE}assets/${file}.js`;
    const link = Object.assign(document.createElement("link"), { rel: "prefetch", as: "script", href });
    document.head.append(link);
  }
}

/** By what name the built page lists the files of the live map in its head, without folder and ending: every byte of it comes first. */
export const LIVE_FILES = "live-map";
