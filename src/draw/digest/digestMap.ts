import type { Dash } from "../../scene/scene";
import { marksOnMap } from "../flat/marksOnMap";
import type { Projector } from "../flat/projectorOf";
import { namedLayers, type Shape } from "../flat/shapes";
import { aboutScene, inWidth, outstanding } from "../sheet/aboutScene";
import { drawnUntilSaid, wordsSaid } from "../sheet/dashesSaid";
import { mapInFrame } from "../sheet/mapInFrame";
import type { LineWords, SheetWish } from "../sheet/mapSheet";
import { projectionFor, sheetProjector } from "../sheet/sheetCamera";
import { detailLayers, framedDetail, sharedPlace } from "./detailMap";
import { legendStrip } from "./legendStrip";
import { cameraOf } from "./mapCamera";
import type { Place } from "./place";
import { placedAt } from "./setText";

export interface DrawnMap extends ReturnType<typeof mapInFrame> {
  /** What explains it, at its foot. */
  readonly key: readonly Shape[];
}

/** The map in its place, with what explains it at its foot: what is said at the lines, or beside the map, needs no explaining. */
export function drawnMap(asked: SheetWish, place: Place, saidBeside: readonly Dash[] = []): DrawnMap {
  const wish = { ...asked, scene: inWidth(aboutScene(asked.scene), place.width) };
  const words = wish.lineWords ?? [];
  return drawnUntilSaid([...saidBeside, ...words.map(({ dash }) => dash)], (said) => {
    const { drawn, saidAt } = mapOver(wish, place, said);
    return { drawn, saidAt: [...saidBeside, ...saidAt] };
  });
}

/** `said`: patterns of lines that needn't be explained. `saidAt`: those that are explained at a line. */
function mapOver(
  wish: SheetWish,
  place: Place,
  said: ReadonlySet<Dash>,
): { readonly drawn: DrawnMap; readonly saidAt: readonly Dash[] } {
  const under = (strip: ReturnType<typeof legendStrip> | null) => ({
    ...place,
    height: place.height - (strip === null || strip.height === 0 ? 0 : strip.height + 8),
  });
  const stripIn = (room: Place) => wish.legendFor && explained(wish, wish.legendFor, room, said);
  // What is on the map depends on how much of the room its foot takes: where that goes back and forth, rather a row too many.
  const first = stripIn(under(stripIn(place)));
  const next = stripIn(under(first));
  const strip = (next?.shapes.length ?? 0) > (first?.shapes.length ?? 0) ? next : first;
  const { height } = under(strip);
  const { whole, detail, map } = sharedMap(wish, { ...place, height });
  const key = strip === null ? [] : placedAt(strip, place.x, place.y + height + 8).shapes;
  const saidAt = saidOfAll(
    wish,
    [whole, detail?.layers ?? []].flatMap((each) => wordsSaid(wish.lineWords ?? [], each)),
  );
  if (detail === null) return { drawn: { layers: whole, map, key }, saidAt };
  const projector = sheetProjector(map.projection, map.camera, map.size);
  const framed = framedDetail(detail.layers, detail.extent, detail.shared, projector, wish);
  const others = whole.filter(({ id }) => id !== "locator");
  const layer = namedLayers([["locator", framed]], wish.layerName);
  return { drawn: { layers: [...others, ...layer], map, key }, saidAt };
}

/**
 * Patterns that are explained at lines: of those of the corridor itself, where it's said at all that have them, for else the others might be anything.
 */
function saidOfAll({ scene }: SheetWish, words: readonly LineWords[]): readonly Dash[] {
  const said = new Set(words.flatMap(({ segments }) => segments));
  const lines = outstanding(scene).filter((mark) => mark.mark === "line");
  const widest = Math.max(...lines.map(({ width }) => width));
  const unsaid = lines.filter(({ of, width }) => width === widest && !said.has(of.id));
  const isOfAll = ({ dash }: LineWords) => unsaid.every((line) => line.dash !== dash);
  return words.filter(isOfAll).map(({ dash }) => dash);
}

/** The map with its layers, and where there is room for a detail beside it, that. */
function sharedMap(wish: SheetWish, place: Place) {
  const { detail: extent = null } = wish;
  const shared = sharedPlace(place, wish);
  const frame = shared?.whole ?? place;
  const { map, layers: whole } = mapInFrame(wish, { map: frame, locator: null }, cameraOf(wish, frame));
  const detail =
    shared === null || extent === null
      ? null
      : { shared, extent, layers: detailLayers(wish, extent, shared.detail) };
  return { map, whole, detail };
}

/** What stands out on the map in its place, or on its detail, where smaller symbols are seen as well. */
function explained(
  wish: SheetWish,
  legendFor: NonNullable<SheetWish["legendFor"]>,
  place: Place,
  said: ReadonlySet<Dash>,
) {
  const shared = sharedPlace(place, wish);
  const whole = projectorIn(wish, shared?.whole ?? place);
  const detail = shared && wish.detail ? [projectorIn({ ...wish, extent: wish.detail }, shared.detail)] : [];
  const marks = outstanding(wish.scene);
  const seen = new Set([whole, ...detail].flatMap((projector) => marksOnMap(marks, projector)));
  const { title, groups } = legendFor(
    marks.filter((mark) => seen.has(mark)),
    whole.zoom,
  );
  const unsaid = groups.map((group) => ({
    ...group,
    rows: group.rows.filter(({ dash }) => dash === undefined || !said.has(dash)),
  }));
  return legendStrip({ title, groups: unsaid }, place.width, wish.palette);
}

function projectorIn(wish: SheetWish, place: Place): Projector {
  return sheetProjector(projectionFor(wish.extent, wish.projection), cameraOf(wish, place), place);
}
