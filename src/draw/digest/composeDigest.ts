import { cameraShowing } from "../flat/cameraShowing";
import type { LayerName, Shape, ShapeLayer } from "../flat/shapes";
import { aboutScene } from "../sheet/aboutScene";
import { creditShapes } from "../sheet/creditShapes";
import { mapInFrame } from "../sheet/mapInFrame";
import type { MapSheet, PageWish, SheetWish } from "../sheet/mapSheet";
import { accentsOf, legible } from "../sheet/pageParts";
import type { Digest } from "./digest";
import { type DigestFrame, digestFrame } from "./digestFrame";
import { fitted, heightOf } from "./fitted";

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
  const { size, title, description, language, address, palette, layerName } = wish;
  const frame = digestFrame(digest, wish, map !== null, (width) => heightOf(digest.main, width, palette));
  const drawn = map && drawnMap(map, frame);
  const columns = fitted(frame.columns, palette, moreWords);
  const page: [LayerName, readonly Shape[]][] = [
    ["title", [frame.title]],
    ["text", frame.facts === null ? [] : [frame.facts]],
    ["figure", columns.flatMap(({ shapes }) => shapes)],
    ["credits", creditShapes(frame.credits, wish)],
  ];
  return {
    ...{ size, title, description, language, address, credits },
    paper: palette.ink.paper,
    accents: accentsOf(palette),
    text: palette.ink.capitalText,
    ...(drawn && { map: drawn.map }),
    layers: [
      ...(drawn?.layers ?? []),
      ...page
        .filter(([, shapes]) => shapes.length > 0)
        .map(([id, shapes]): ShapeLayer => ({ id, name: layerName(id), shapes })),
    ],
  };
}

function drawnMap(asked: SheetWish, { map }: DigestFrame) {
  if (map === null) throw new Error("A digest with a map has a place for it.");
  const wish = { ...asked, scene: aboutScene(asked.scene) };
  const camera = cameraShowing(wish.extent, map, NO_PADDING);
  return mapInFrame(wish, { map, locator: null }, camera);
}

/** The documents in a run, each under its number. */
function numbered(sources: readonly string[]): string {
  return sources.map((source, i) => `${i + 1} ${source}`).join(" · ");
}
