import { once } from "../../atlas/once";
import type { Ground } from "../../draw/flat/pixelGround";
import { DETAIL_ZOOM, GRID, GROUND_FILES, type Level, WORLD } from "../../draw/groundLevels";
import { type GroundLayer, showsGround } from "../../scene/scene";
import { readView } from "../../view/address";
import { keptFile } from "../browser/files";

/**
 * The ground for a map of those layers at a zoom, the finest first: where two hold the same, the first is drawn. Without the detail the
 * overview does. What has come is kept, and is the same ground the next time.
 */
export function loadGround(zoom: number, layers: readonly GroundLayer[]): Promise<Ground> {
  return loadParts([
    ...(zoom < DETAIL_ZOOM ? [] : ["detail" as const]),
    "overview",
    ...gridFor(zoom, layers),
  ]);
}

/**
 * The same with the land of the whole world around it, for a map that can be moved. A page that asks for a drawing wants it small: the
 * detail would be three times as much to load as all the rest of it.
 */
export function loadWideGround(zoom: number, layers: readonly GroundLayer[]): Promise<Ground> {
  const isStatic = readView(location.search).view.frame === "static";
  const isNear = zoom >= DETAIL_ZOOM && !isStatic;
  return loadParts([...(isNear ? ["detail" as const] : []), "overview", WORLD, ...gridFor(zoom, layers)]);
}

/** The land of the whole world around the overview, whatever the zoom: for a drawing that stands until another map comes. */
export function loadFarGround(): Promise<Ground> {
  return loadParts(["overview", WORLD]);
}

/** The grid, where a map of those layers shows it at that zoom. */
function gridFor(zoom: number, layers: readonly GroundLayer[]): readonly (typeof GRID)[] {
  return showsGround(layers, GRID, zoom) ? [GRID] : [];
}

type Part = Level | typeof WORLD | typeof GRID;

/** Without what lies on it the ground is still a ground. */
const DISPENSABLE: ReadonlySet<Part> = new Set(["detail", GRID]);

async function groundOfParts(parts: readonly Part[]): Promise<Ground> {
  const grounds = parts.map((part) => {
    const coming = loadPart(part);
    return DISPENSABLE.has(part) ? coming.catch((): Ground => []) : coming;
  });
  return (await Promise.all(grounds)).flat();
}

const loadParts = once(groundOfParts);

function loadPart(part: Part): Promise<Ground> {
  const names = part === GRID ? [GRID] : GROUND_FILES[part];
  return Promise.all(names.map((name) => keptFile<Ground[number]>(`ground/${name}.json`)));
}
