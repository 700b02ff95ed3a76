import { cameraShowing } from "../draw/flat/cameraShowing";
import { type PictureFrame, writePictureFrame } from "../draw/flat/pictureFrame";
import { projectorOf } from "../draw/flat/projectorOf";
import { ON_PAGE } from "../draw/pagePlaces";
import { mapSvg } from "../draw/svg/mapSvg";
import { FULL_EXTENT } from "../scene/extent";
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
export function firstPicture(scene: Scene, words: Words): string {
  const camera = cameraShowing(FULL_EXTENT, CORE, NO_PADDING);
  const size = { width: CORE.width + 2 * AROUND.x, height: CORE.height + 2 * AROUND.y };
  const ground = groundOf("overview");
  return mapSvg(scene, ground, camera, size, {
    title: words.t("app.map"),
    description: words.t("overview.lead"),
    idPrefix: "p",
    interactive: true,
    isLight: true,
    over: { layers: [narrowNames(scene, ground, { camera, size })], boxes: [] },
    root: {
      class: ON_PAGE.picture,
      viewBox: boxOfCore({ camera, size }),
      width: null,
      height: null,
      "data-frame": writePictureFrame({ camera, size }),
    },
  });
}

/** The core is what is always shown whole; what lies around it is seen as far as the page has room. */
function boxOfCore({ camera, size }: PictureFrame): string {
  const { project } = projectorOf(camera, size);
  const [west, south, east, north] = FULL_EXTENT;
  const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
  return [left, top, right - left, bottom - top].map(Math.round).join(" ");
}
