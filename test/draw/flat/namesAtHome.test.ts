import { expect, test } from "vitest";
import type { Box } from "../../../src/draw/flat/box";
import { cameraShowing } from "../../../src/draw/flat/cameraShowing";
import { type CountryCells, countryAt, countryCells } from "../../../src/draw/flat/countryCells";
import { screenNames } from "../../../src/draw/flat/namesOnScreen";
import { pixelGround } from "../../../src/draw/flat/pixelGround";
import { AIR } from "../../../src/draw/flat/placeLabels";
import { type Projector, projectorOf } from "../../../src/draw/flat/projectorOf";
import { extentOfPicked } from "../../../src/scene/extent";
import { dark, projector as inProjector, light, type Palette } from "../../../src/scene/palette";
import type { Camera } from "../../../src/view/camera";
import type { Picked } from "../../../src/view/view";
import { realIndex } from "../../atlas/participation/realIndex";
import { CORRIDORS_EXTENT, FULL_EXTENT } from "../../extents";
import { realWish } from "../sheet/realSheet";

/** So much of a name may lie on others' land, in parts of its letters: borders wind, and a letter is higher than its middle. */
const ABROAD = 0.2;
/** Of the name of a country that is no member, so much lies on its land. */
const AT_HOME = 0.3;

const PHONE = { width: 360, height: 592 };
const SCREEN = { width: 1024, height: 814 };
const PICKS: readonly (Picked | null)[] = [
  null,
  ...realIndex.corridors.filter(({ role }) => role === "mission").map(({ id }) => picked("corridor", id)),
  ...realIndex.members.map(({ id }) => picked("member", id)),
];

test.each([
  ["en", light],
  ["az", inProjector],
  ["tr", dark],
  ["ru", inProjector],
] as const)(
  "in %s no country's name lies on the land of another, nor the name of one that is no member at sea, on a phone and on a screen",
  (language, palette) => {
    const wrong = PICKS.flatMap((pick) =>
      [PHONE, SCREEN].flatMap((size) => {
        const extent =
          (pick && extentOfPicked(realIndex, pick)) ?? (size === PHONE ? CORRIDORS_EXTENT : FULL_EXTENT);
        const camera = cameraShowing(extent, size, { top: 60, right: 60, bottom: 60, left: 60 });
        return strangers({ pick, language, palette, camera, size });
      }),
    );
    expect(wrong).toEqual([]);
  },
);

test("the host of the Centre is named whole on the overview in a projector's colours", () => {
  const { scene, ground } = realWish(null, { palette: inProjector });
  const projector = projectorOf(
    cameraShowing(FULL_EXTENT, SCREEN, { top: 0, right: 0, bottom: 0, left: 0 }),
    SCREEN,
  );
  const names = screenNames(scene, [])({ projector, ground: pixelGround(ground, projector, 0.5) });
  const host = names.find(({ label }) => label.of.kind === "country" && label.of.id === "AZ");
  expect(host?.label.text.toLowerCase()).toBe("azerbaijan");
});

interface Asked {
  readonly pick: Picked | null;
  readonly language: "en" | "az" | "tr" | "ru";
  readonly palette: Palette;
  readonly camera: Camera;
  readonly size: typeof PHONE;
}

function strangers({ pick, language, palette, camera, size }: Asked): string[] {
  const { scene, ground } = realWish(pick, { language, palette });
  const projector = projectorOf(camera, size);
  const pixels = pixelGround(ground, projector, 0.5);
  const cells = countryCells(pixels("countries"), size, pixels("land"));
  return screenNames(
    scene,
    [],
  )({ projector, ground: pixels }).flatMap(({ label, box, leader }) => {
    if (label.of.kind !== "country" || label.picks === null) return [];
    const { own, abroad } = sharesOf(box, label.of.id, cells, projector);
    const isMember = label.picks.kind === "member";
    const said = `${label.text} with ${pick?.id ?? "the overview"} on ${size.width} px`;
    if (abroad > ABROAD) return [`${said} lies abroad with ${abroad.toFixed(2)}`];
    return !isMember && leader === null && own < AT_HOME ? [`${said} lies at sea`] : [];
  });
}

function sharesOf({ left, right, top, bottom }: Box, id: string, cells: CountryCells, { size }: Projector) {
  let [own, abroad, all] = [0, 0, 0];
  for (let x = left + AIR; x < Math.min(right - AIR, size.width); x += 2)
    for (let y = top + 2 * AIR; y < bottom - 2 * AIR; y += 2) {
      const country = countryAt(cells, [x, y]);
      all += 1;
      if (country === id) own += 1;
      else if (country !== null) abroad += 1;
    }
  return { own: own / all, abroad: abroad / all };
}

function picked(kind: "corridor" | "member", id: string): Picked {
  return { kind, id };
}
