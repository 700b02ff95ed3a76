import { once } from "../../atlas/once";
import type { Ground } from "../../draw/flat/pixelGround";
import { DETAIL_ZOOM, GROUND_FILES, type Level, WORLD } from "../../draw/groundLevels";
import { readView } from "../../view/address";
import { keptFile } from "../browser/files";

/**
 * The ground for a map of that zoom, the finest first: where two hold the same, the first is drawn. Without the detail the
 * overview does. What has come is kept, and is the same ground the next time.
 */
export function loadGround(zoom: number): Promise<Ground> {
  return loadParts(zoom < DETAIL_ZOOM ? ["overview"] : ["detail", "overview"]);
}

/**
 * The same with the land of the whole world around it, for a map that can be moved. A page that asks for a drawing wants it small: the
 * detail would be three times as much to load as all the rest of it.
 */
export function loadWideGround(zoom: number): Promise<Ground> {
  const isStatic = readView(location.search).view.frame === "static";
  const isNear = zoom >= DETAIL_ZOOM && !isStatic;
  return loadParts(isNear ? ["detail", "overview", WORLD] : ["overview", WORLD]);
}

type Part = Level | typeof WORLD;

async function groundOfParts(parts: readonly Part[]): Promise<Ground> {
  const grounds = parts.map((part) => {
    const coming = loadPart(part);
    return part === "detail" ? coming.catch((): Ground => []) : coming;
  });
  return (await Promise.all(grounds)).flat();
}

const loadParts = once(groundOfParts);

function loadPart(part: Part): Promise<Ground> {
  return Promise.all(GROUND_FILES[part].map((name) => keptFile<Ground[number]>(`ground/${name}.json`)));
}
