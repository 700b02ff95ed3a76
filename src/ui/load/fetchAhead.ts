import { mayDrawLive } from "../../view/mayDrawLive";
import { BASE, MAP_FACTS } from "../browser/files";

/** What a browser may say of the line; not all do. */
interface Line {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
  readonly type?: string;
}

/**
 * Lays what draws the map in the browser's cache at the lowest priority, so that it comes at once when it is wanted. Only on a fast
 * line of which the browser says that nobody counts its bytes.
 */
export function fetchAhead(): void {
  const { connection } = navigator as { readonly connection?: Line };
  const isFree = connection?.effectiveType === "4g" && !connection.saveData && connection.type !== "cellular";
  if (isFree) layReady();
}

/** The same on any line: for when a hand is on the map already. Once a page. */
export function layReady(): void {
  const list = document.querySelector<HTMLMetaElement>(`meta[name="${MAP_META}"]`)?.content;
  if (!list || document.head.querySelector(`link[rel=prefetch][href="${BASE + MAP_FACTS}"]`)) return;
  prefetch(MAP_FACTS, "fetch");
  const digests = list.split(" ");
  const wanted = mayDrawLive() ? MAP_FILES : MAP_FILES.slice(0, 2);
  for (const [i, name] of wanted.entries()) prefetch(`assets/${name}-${digests[i]}.js`, "script");
}

function prefetch(path: string, as: string): void {
  const link = { rel: "prefetch", as, href: BASE + path };
  document.head.append(Object.assign(document.createElement("link"), link));
}

/** By what name the built page lists the digests of these files in its head, and nothing more: every byte of it comes first. */
export const MAP_META = "map";
/** What draws the map; the last two draw it live. */
export const MAP_FILES = ["mapPart", "scene", "createLivePen", "maplibre-worker"] as const;
