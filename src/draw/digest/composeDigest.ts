import { cameraShowing } from "../flat/cameraShowing";
import { marksOnMap } from "../flat/marksOnMap";
import { projectorOf, type Size } from "../flat/projectorOf";
import { type LayerName, namedLayers, type Shape } from "../flat/shapes";
import { aboutScene } from "../sheet/aboutScene";
import { creditShapes } from "../sheet/creditShapes";
import { mapInFrame } from "../sheet/mapInFrame";
import type { MapSheet, PageWish, SheetWish } from "../sheet/mapSheet";
import { legible } from "../sheet/pageParts";
import { sheetOf } from "../sheet/sheetOf";
import type { Digest } from "./digest";
import { type DigestFrame, digestFrame } from "./digestFrame";
import { fitted, heightOf } from "./fitted";
import { legendStrip } from "./legendStrip";
import { placedAt } from "./setText";

export interface DigestWish {
  readonly digest: Digest;
  /** The map beside it, where it has one: its title and credits are those of the page. */
  readonly map: SheetWish | null;
  /** Of what found no room: `3 more, in the notes`. */
  readonly moreWords: (count: number) => string;
}

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/** A page about one thing: the finding, what is known of it, and where it lies. All in px of the page. */
export function composeDigest(asked: PageWish, { digest, map, moreWords }: DigestWish): MapSheet {
  const { sources } = digest;
  const credits = sources.length === 0 ? asked.credits : [numbered(sources), ...asked.credits];
  const wish = { ...asked, title: legible(asked.title), credits };
  const { palette, layerName } = wish;
  const { frame, laid } = best(SPLITS[map === null ? "words" : "map"], (split) => {
    const asked = {
      split,
      hasMap: map !== null,
      heightOf: (width: number) => heightOf(digest.main, width, palette),
    };
    const frame = digestFrame(digest, wish, asked);
    return { frame, ...fitted(frame.columns, palette, moreWords) };
  });
  const drawn = map && frame.map && drawnMap(map, frame.map);
  const page: [LayerName, readonly Shape[]][] = [
    ["title", [frame.title]],
    ["text", frame.facts === null ? [] : [frame.facts]],
    ["legend", drawn?.key ?? []],
    ["figure", laid.flatMap(({ shapes }) => shapes)],
    ["credits", creditShapes(frame.credits, wish)],
  ];
  const sheet = sheetOf(wish, [...(drawn?.layers ?? []), ...namedLayers(page, layerName)]);
  return drawn ? { ...sheet, map: drawn.map } : sheet;
}

/** The part of a page's width that the map has, or what is read first: the one that looks best first. */
const SPLITS = { map: [0.56, 0.53, 0.49], words: [0.57, 0.65, 0.5] } as const;

/** The first try in which all has room, or else the one in which the most has. */
function best<Tried extends { readonly cuts: number }>(
  splits: readonly [number, ...number[]],
  tryAt: (split: number) => Tried,
): Tried {
  let found = tryAt(splits[0]);
  for (const split of splits.slice(1)) {
    if (found.cuts === 0) break;
    const next = tryAt(split);
    if (next.cuts < found.cuts) found = next;
  }
  return found;
}

/** The map in its place, with what explains it at its foot. */
export function drawnMap(asked: SheetWish, place: NonNullable<DigestFrame["map"]>) {
  const wish = { ...asked, scene: aboutScene(asked.scene) };
  const strip = wish.legendFor && explained(wish, wish.legendFor, place);
  const height = place.height - (strip === null ? 0 : strip.height + 8);
  const map = { ...place, height };
  const drawn = mapInFrame(wish, { map, locator: null }, cameraShowing(wish.extent, map, NO_PADDING));
  const key = strip === null ? [] : placedAt(strip, place.x, place.y + height + 8).shapes;
  return { ...drawn, key };
}

/** What lies on the map in its place; that its foot takes some of it leaves hardly anything out. */
function explained(
  wish: SheetWish,
  legendFor: NonNullable<SheetWish["legendFor"]>,
  place: Size & { readonly x: number },
) {
  const projector = projectorOf(cameraShowing(wish.extent, place, NO_PADDING), place);
  return legendStrip(legendFor(marksOnMap(wish.scene.marks, projector)), place.width, wish.palette);
}

/** The documents in a run, each under its number. */
function numbered(sources: readonly string[]): string {
  return sources.map((source, i) => `${i + 1} ${source}`).join(" · ");
}
