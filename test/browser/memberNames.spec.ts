import type { Page } from "@playwright/test";
import type { Feature, Point } from "geojson";
import type { PNG } from "pngjs";
import type { Box } from "../../src/draw/flat/box";
import { countryCells } from "../../src/draw/flat/countryCells";
import { pixelGround } from "../../src/draw/flat/pixelGround";
import { type Projector, projectorOf } from "../../src/draw/flat/projectorOf";
import { textWidth } from "../../src/draw/flat/textWidth";
import { OVER_MAP } from "../../src/ui/map/useKeptClear";
import { readCamera } from "../../src/view/camera";
import { realWish } from "../draw/sheet/realSheet";
import { there } from "../there";
import { expect, mapIsIdle, test } from "./atlasTest";
import { hearNames, namesSent } from "./namesSent";
import { restingMap } from "./restingMap";

/** As the page opens at these sizes. */
const OPENED = [
  { width: 1440, height: 900, hash: "#map=3.83/40.06/50.75", least: 9 },
  { width: 360, height: 640, hash: "#map=2.86/27.54/49.18", least: 7 },
];
/** A member of which less is in sight needn't be named, in cells of a map. */
const LEAST_CELLS = 60;
/**
 * To who reads no Latin letters no code is said on a phone where neither the name nor that abbreviated has room: not on the land of another country. Azerbaijan
 * is said there beside its capital.
 */
const UNNAMED = ["TM", "UZ"];
/** Of a name's colour, so many px at least are in its box. */
const LEAST_PX = 20;

for (const { width, height, hash, least } of OPENED)
  for (const language of ["en", "ru"] as const)
    test(`in ${language} the live map names every member in sight at ${width} × ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await hearNames(page);
      await page.goto(`./?lang=${language}${hash}`);
      await mapIsIdle(page);
      const picture = await restingMap(page);
      const panels = await boxesOver(page);
      const { scene, ground } = realWish(null, { language });
      const projector = projectorOf(there(readCamera(hash)), picture);
      const kit = { projector, ground: pixelGround(ground, projector, 1) };
      const hostName = there(scene.marks.find(({ id }) => id === "name:country:AZ")).title;
      const members = scene.marks.flatMap((mark) =>
        mark.mark === "label" && mark.picks?.kind === "member" ? mark.of.id : [],
      );
      const named = (await namesSent(page)).flatMap((name) => {
        const { text, id: named } = name.properties as { text: string; id: string };
        const isHost = named === "name:city:baku" && text.includes(hostName);
        const id = isHost ? "AZ" : /^name:country:(\w+)$/.exec(named)?.[1];
        const isSeen =
          pxOf(String(name.properties?.["fill"]), boxOfName(name, projector), picture) >= LEAST_PX;
        return id !== undefined && isSeen ? id : [];
      });
      const { columns, values, ids } = countryCells(kit.ground("countries"), picture);
      const isFree = (cell: number) => {
        const [x, y] = [4 * (cell % columns) + 2, 4 * Math.floor(cell / columns) + 2];
        return !panels.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
      };
      const inSight = members.filter((id) => {
        const own = ids.indexOf(id);
        return values.filter((value, cell) => value === own && isFree(cell)).length > LEAST_CELLS;
      });
      expect(inSight.length).toBeGreaterThanOrEqual(least);
      const unnamed = language === "ru" && width < 400 ? UNNAMED : [];
      expect(inSight.filter((id) => !named.includes(id))).toEqual(unnamed);
    });

/** Where a name stands that the page sent: off its place by a shift in its sizes. */
function boxOfName({ geometry, properties }: Feature<Point>, { project }: Projector): Box {
  const { text, size, spacing, shift } = properties as Sent;
  const [lon = 0, lat = 0] = geometry.coordinates;
  const [x, y] = project([lon, lat]);
  const [middle, line] = [x + shift[0] * size, y + shift[1] * size];
  const half = textWidth(text, size, 600, spacing) / 2;
  return { left: middle - half, right: middle + half, top: line - size / 2, bottom: line + size / 2 };
}

interface Sent {
  readonly text: string;
  readonly size: number;
  readonly spacing: number;
  readonly shift: readonly [number, number];
}

/** What lies over the map, in px of it. */
function boxesOver(page: Page): Promise<readonly Box[]> {
  return page.locator(".map-canvas").evaluate((map, over) => {
    const { left, top } = map.getBoundingClientRect();
    return [...document.querySelectorAll(over)]
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.width > 0)
      .map((box) => ({
        ...{ left: box.left - left, right: box.right - left },
        ...{ top: box.top - top, bottom: box.bottom - top },
      }));
  }, OVER_MAP.join());
}

/** How many px in a box of a picture are of a colour, or nearly. */
function pxOf(colour: string, { left, right, top, bottom }: Box, { width, data }: PNG): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let y = Math.round(top); y < bottom; y += 1)
    for (let x = Math.round(left); x < right; x += 1)
      if (wanted.every((part, i) => Math.abs(part - data.readUInt8(4 * (y * width + x) + i)) < 40))
        count += 1;
  return count;
}
