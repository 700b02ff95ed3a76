import type { ErrorEvent, Map as MapLibreMap } from "maplibre-gl";

/** How long a tile is left alone after it failed, in ms: a network that is away doesn't come back with the next move. */
const LEFT_ALONE_MS = 10_000;

/** A tile of a source, by its place, as MapLibre tells of one that failed. */
interface Failed {
  readonly sourceId: string;
  readonly tile: { readonly tileID: { readonly canonical: { x: number; y: number; z: number } } };
}

/** Asks for tiles that failed once more, when the reader moves the map a while later. MapLibre does only after they were out of sight. */
export function askAgain(map: MapLibreMap): void {
  let failed: (Failed & { readonly at: number })[] = [];
  map.on("error", (event: ErrorEvent & Partial<Failed>) => {
    const { sourceId, tile } = event;
    if (sourceId !== undefined && tile) failed.push({ sourceId, tile, at: performance.now() });
  });
  map.on("moveend", () => {
    const due = failed.filter(({ at }) => performance.now() - at > LEFT_ALONE_MS);
    failed = failed.filter((each) => !due.includes(each));
    for (const { sourceId, tile } of due) map.refreshTiles(sourceId, [tile.tileID.canonical]);
  });
}
