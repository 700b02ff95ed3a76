import type { Ground } from "../../draw/still/pixelGround";
import { loadFile } from "../files";

/** From this zoom on the detailed ground is drawn, as by the live pen. */
const DETAIL_ZOOM = 5.5;

const LEVELS = {
  overview: ["overview", "relief-overview"],
  detail: ["detail", "depths", "heights"],
} as const;

/**
 * The ground for a map of that zoom, the finest first: where two hold the same, the first is drawn. Without the detail the
 * overview does. Once it has come it is kept: the reader may want another format of the same.
 */
export async function loadGround(zoom: number): Promise<Ground> {
  const overview = groundOf("overview");
  if (zoom < DETAIL_ZOOM) return overview;
  const detail = await groundOf("detail").catch((): Ground => []);
  return [...detail, ...(await overview)];
}

const loaded = new Map<string, Promise<Ground>>();

function groundOf(level: keyof typeof LEVELS): Promise<Ground> {
  const known = loaded.get(level);
  if (known !== undefined) return known;
  const coming = Promise.all(LEVELS[level].map((name) => loadFile<Ground[number]>(`ground/${name}.json`)));
  loaded.set(level, coming);
  coming.catch(() => loaded.delete(level));
  return coming;
}
