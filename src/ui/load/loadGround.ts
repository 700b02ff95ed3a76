import { once } from "../../atlas/once";
import type { Ground } from "../../draw/flat/pixelGround";
import { readView } from "../../view/address";
import { keptFile } from "../browser/files";

/** From this zoom on the detailed ground is drawn, as by the live pen. */
const DETAIL_ZOOM = 5.5;

const FILES = {
  overview: ["overview", "relief-overview"],
  detail: ["detail", "depths", "heights"],
  world: ["world"],
} as const;

type Level = keyof typeof FILES;

/**
 * The ground for a map of that zoom, the finest first: where two hold the same, the first is drawn. Without the detail the
 * overview does. What has come is kept, and is the same ground the next time.
 */
export function loadGround(zoom: number): Promise<Ground> {
  return loadLevels(zoom < DETAIL_ZOOM ? ["overview"] : ["detail", "overview"]);
}

/**
 * The same with the land of the whole world around it, for a map that can be moved. A page that asks for a drawing wants it small: the
 * detail would be three times as much to load as all the rest of it.
 */
export function loadWideGround(zoom: number): Promise<Ground> {
  const isStatic = readView(location.search).view.frame === "static";
  const isNear = zoom >= DETAIL_ZOOM && !isStatic;
  return loadLevels(isNear ? ["detail", "overview", "world"] : ["overview", "world"]);
}

async function groundOf(levels: readonly Level[]): Promise<Ground> {
  const grounds = levels.map((level) => {
    const coming = loadLevel(level);
    return level === "detail" ? coming.catch((): Ground => []) : coming;
  });
  return (await Promise.all(grounds)).flat();
}

const loadLevels = once(groundOf);

function loadLevel(level: Level): Promise<Ground> {
  return Promise.all(FILES[level].map((name) => keptFile<Ground[number]>(`ground/${name}.json`)));
}
