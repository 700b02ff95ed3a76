import type { Box } from "../draw/flat/box";
import { cameraShowing } from "../draw/flat/cameraShowing";
import { type PictureFrame, writePictureFrame } from "../draw/flat/pictureFrame";
import { projectorOf, type Size } from "../draw/flat/projectorOf";
import { ON_PAGE } from "../draw/pagePlaces";
import { mapSvg } from "../draw/svg/mapSvg";
import type { Extent } from "../scene/extent";
import type { Scene } from "../scene/scene";
import type { Words } from "../ui/locale/words";
import { groundOf } from "./groundOf";
import { narrowNames } from "./narrowNames";

/** The size for which the picture is drawn, in px: a map beside a panel on a common screen. It scales with the page. */
const CORE = { width: 1024, height: 800 };
/** What lies around it, for wider and higher screens, in px. */
const AROUND = { x: 100, y: 20 };

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The map as it is before any script, drawn by the still pen. It tells at which camera it stands, so that the live
 * map can take over in place.
 */
export function firstPicture(scene: Scene, whole: Extent, words: Words): string {
  const camera = cameraShowing(whole, CORE, NO_PADDING);
  const size = { width: CORE.width + 2 * AROUND.x, height: CORE.height + 2 * AROUND.y };
  const ground = groundOf("overview");
  return mapSvg(scene, ground, camera, size, {
    title: words.t("app.map"),
    description: words.t("overview.lead"),
    idPrefix: "p",
    interactive: true,
    isLight: true,
    clear: coveredOn(size),
    over: { layers: [narrowNames(scene, ground, { camera, size })], boxes: [] },
    root: {
      class: ON_PAGE.picture,
      viewBox: boxOfCore({ camera, size }, whole),
      width: null,
      height: null,
      "data-frame": writePictureFrame({ camera, size }),
    },
  });
}

/** What the legend, the buttons and the scale cover of the core, in px: on the smallest window on which they are laid out so. */
const LEGEND = { width: 420, height: 232 };
const BUTTONS = { width: 66, height: 250 };
const SCALE = { width: 150, height: 66 };

/** Where no name may stand: beyond the core, which not every window shows, and under what stands over the map. */
function coveredOn({ width, height }: Size): readonly Box[] {
  const core = { left: AROUND.x, top: AROUND.y, right: width - AROUND.x, bottom: height - AROUND.y };
  return [
    { left: 0, top: 0, right: core.left, bottom: height },
    { left: core.right, top: 0, right: width, bottom: height },
    { left: 0, top: 0, right: width, bottom: core.top },
    { left: 0, top: core.bottom, right: width, bottom: height },
    { ...core, right: core.left + LEGEND.width, top: core.bottom - LEGEND.height },
    { ...core, left: core.right - BUTTONS.width, bottom: core.top + BUTTONS.height },
    { ...core, left: core.right - SCALE.width, top: core.bottom - SCALE.height },
  ];
}

/** The core is what is always shown whole; what lies around it is seen as far as the page has room. */
function boxOfCore({ camera, size }: PictureFrame, whole: Extent): string {
  const { project } = projectorOf(camera, size);
  const [west, south, east, north] = whole;
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  return [left, top, right - left, bottom - top].map(Math.round).join(" ");
}
