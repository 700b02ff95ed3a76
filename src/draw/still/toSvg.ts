import type { Mark, Scene } from "../../scene/scene";
import type { Camera } from "../../view/camera";
import { type Ground, pixelGround } from "../flat/pixelGround";
import { placeLabels } from "../flat/placeLabels";
import { projectorOf, type Size } from "../flat/projectorOf";
import { element, escaped } from "../svg/element";
import { drawAreas } from "./drawAreas";
import { drawBands } from "./drawBands";
import { type Corners, drawCorners } from "./drawCorners";
import { drawGround } from "./drawGround";
import { drawLabels, FONT } from "./drawLabels";
import { drawLines } from "./drawLines";
import { drawPoints } from "./drawPoints";
import type { Sheet } from "./sheet";

export interface SvgOptions {
  /** What the picture is, for those who don't see it. */
  readonly title: string;
  readonly description: string;
  /** Before every id in the drawing: a page may hold several drawings. */
  readonly idPrefix: string;
  /** Marks carry ids and titles, and lines are easy to point at. */
  readonly interactive: boolean;
  /** Gives up details of a pixel in the ground, for a picture that a page has to carry. */
  readonly isLight: boolean;
  /** Address of the relief's picture, as `loadReliefUrl` gives it; left out, the ground is drawn without. */
  readonly relief?: string | null;
  /** What stands in the lower corners; `null` on a page that says it elsewhere. */
  readonly corners: Corners | null;
}

/** Draws a scene as SVG. Pure text and no DOM, so that it is made at build time, in a test or on a page alike. */
export function toSvg(scene: Scene, ground: Ground, camera: Camera, size: Size, options: SvgOptions): string {
  const projector = projectorOf(camera, size);
  const { idPrefix, interactive, isLight, relief = null } = options;
  const sheet: Sheet = {
    scene,
    projector,
    ground: pixelGround(ground, projector, isLight ? 1.25 : 0.5),
    relief,
    grainPx: isLight ? 0.5 : 0.1,
    idPrefix,
    interactive,
  };
  const { under, over } = drawGround(scene.ground, sheet);
  const corners = drawCorners(options.corners, camera, projector);
  const content = [
    element("title", { id: `${idPrefix}t` }, escaped(options.title)),
    element("desc", { id: `${idPrefix}d` }, escaped(options.description)),
    under,
    drawAreas(kind(scene.marks, "area"), sheet),
    over,
    drawBands(kind(scene.marks, "band"), sheet),
    drawLines(kind(scene.marks, "line"), sheet),
    drawPoints(kind(scene.marks, "point"), sheet),
    drawLabels(placeLabels(scene.marks, projector, corners.boxes), sheet),
    corners.text,
  ];
  return `${element("svg", rootOf(size, options), content.join("\n"))}\n`;
}

function kind<Kind extends Mark["mark"]>(
  marks: readonly Mark[],
  mark: Kind,
): Extract<Mark, { mark: Kind }>[] {
  return marks.filter((each): each is Extract<Mark, { mark: Kind }> => each.mark === mark);
}

/** What is pointed at and picked from is a group of things; what is only looked at is an image. */
function rootOf({ width, height }: Size, { idPrefix, interactive }: SvgOptions) {
  return {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: interactive ? "group" : "img",
    "aria-labelledby": `${idPrefix}t`,
    "aria-describedby": `${idPrefix}d`,
    "font-family": FONT,
  };
}
