import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cameraShowing } from "../../../src/draw/flat/cameraShowing";
import type { Ground } from "../../../src/draw/flat/pixelGround";
import type { Size } from "../../../src/draw/flat/projectorOf";
import { DETAIL_ZOOM, GROUND_FILES } from "../../../src/draw/groundLevels";
import { mapSvg } from "../../../src/draw/svg/mapSvg";
import { composeScene } from "../../../src/scene/composeScene";
import { type Extent, extentOfPicked } from "../../../src/scene/extent";
import type { Places } from "../../../src/scene/look";
import { light, type Palette } from "../../../src/scene/palette";
import { DEFAULT_VIEW, type Picked } from "../../../src/view/view";
import { realIndex } from "../../atlas/participation/realIndex";
import { FULL_EXTENT } from "../../extents";
import { corners } from "./corners";

export interface Sheet {
  readonly palette?: Palette;
  readonly size?: Size;
  readonly extent?: Extent;
  readonly picked?: Picked | null;
  readonly interactive?: boolean;
}

/** A picture of the atlas on its own ground: the overview in light colours, but for what a test changes. */
export function drawnMap({
  palette = light,
  size = WIDE,
  picked = null,
  interactive = false,
  ...rest
}: Sheet): string {
  const extent = rest.extent ?? (picked && extentOfPicked(realIndex, picked)) ?? FULL_EXTENT;
  const margin = picked === null ? 0 : 60;
  const camera = cameraShowing(extent, size, { top: margin, right: margin, bottom: margin, left: margin });
  const look = { palette, language: "en", countryName, places: PLACES } as const;
  const scene = composeScene(realIndex, { ...DEFAULT_VIEW, picked }, look);
  return mapSvg(scene, camera.zoom < DETAIL_ZOOM ? OVERVIEW : DETAIL, camera, size, {
    title: "Corridor Atlas",
    description: "Green energy corridors around Azerbaijan and the ten member states",
    idPrefix: "m",
    interactive,
    isLight: true,
    over: corners({ lines: [realIndex.disclaimer.en], camera, size, palette }),
  });
}

export const WIDE: Size = { width: 960, height: 600 };

const fromGround = (file: string) =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../../geo/ground/${file}.json`, import.meta.url)), "utf8"),
  );
const OVERVIEW: Ground = GROUND_FILES.overview.map(fromGround);
const DETAIL: Ground = GROUND_FILES.detail.map(fromGround);
export const PLACES: Places = fromGround("places");

const regions = new Intl.DisplayNames("en", { type: "region" });
function countryName(id: string): string {
  return id === "TR" ? "Türkiye" : (regions.of(id) ?? id);
}
