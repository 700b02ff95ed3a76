import type { Palette } from "../../scene/palette";
import type { Camera } from "../../view/camera";
import { element, escaped, tenth } from "./element";
import { pathDrawer } from "./pathText";
import { type Ground, pixelGround } from "./pixelGround";
import { projectorOf, type Size } from "./projectorOf";

/** From the Adriatic to the Altai, in the middle of which lies the Caspian. */
const REGION: Camera = { zoom: 0.35, lng: 51, lat: 41.9 };
/** Of the locator on the picture, in px. */
const SIZE: Size = { width: 140, height: 104 };
/** A frame that is smaller, in px, is shown by a ring around it. */
const LEAST_FRAME = 8;
/** A frame that takes more of the region needs no locator. */
const MOST_OF_REGION = 0.3;

export interface LocatorOptions {
  /** What it is, for those who don't see it. */
  readonly title: string;
  readonly palette: Palette;
  /** Of the ECO members, by ISO 3166-1 alpha-2: they are tinted as on the map. */
  readonly members: ReadonlySet<string>;
  /** Its upper left corner, where it is part of a drawing. */
  readonly x?: number;
  readonly y?: number;
}

/**
 * Shows where in the region a picture lies: an SVG element of its own, which may also stand in another. Empty for a picture of
 * so much of the region that it shows by itself.
 */
export function locatorSvg(ground: Ground, camera: Camera, picture: Size, options: LocatorOptions): string {
  const { title, palette, members, x = 0, y = 0 } = options;
  const { ink } = palette;
  const inset = projectorOf(REGION, SIZE);
  const frame = frameOf(camera, picture, inset);
  if (frame.width * frame.height > MOST_OF_REGION * SIZE.width * SIZE.height) return "";
  const pixels = pixelGround(ground, inset, 0.6);
  const draw = pathDrawer(SIZE);
  const path = (name: string, isMeant: (id: unknown) => boolean) =>
    pixels(name)
      .filter(({ id }) => isMeant(id))
      .map((feature) => draw(feature))
      .join("");
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    x: x || null,
    y: y || null,
    ...SIZE,
    viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
    role: "img",
    "data-mark": "locator",
  };
  const edge = { x: 0.5, y: 0.5, width: SIZE.width - 1, height: SIZE.height - 1 };
  return element(
    "svg",
    root,
    [
      element("title", {}, escaped(title)),
      element("rect", { ...SIZE, fill: ink.sea }),
      element("path", {
        d: path("land", () => true),
        fill: ink.land,
        stroke: ink.coast,
        "stroke-width": 0.4,
      }),
      element("path", { d: path("countries", (id) => members.has(String(id))), fill: ink.member }),
      element("path", { d: path("lakes", () => true), fill: ink.lake }),
      frameMark(frame, ink.capitalText, ink.halo),
      element("rect", { ...edge, fill: "none", stroke: ink.border }),
    ].join(""),
  );
}

interface Frame extends Size {
  readonly x: number;
  readonly y: number;
}

/** What the picture shows, in px of the inset and cut to it. */
function frameOf(
  camera: Camera,
  { width, height }: Size,
  { project }: ReturnType<typeof projectorOf>,
): Frame {
  const { invert } = projectorOf(camera, { width, height });
  const [left, top] = project(invert([0, 0]));
  const [right, bottom] = project(invert([width, height]));
  const [x0, x1] = [within(left, SIZE.width), within(right, SIZE.width)];
  const [y0, y1] = [within(top, SIZE.height), within(bottom, SIZE.height)];
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

const within = (px: number, most: number) => Math.min(Math.max(px, 1), most - 1);

function frameMark({ x, y, width, height }: Frame, ink: string, halo: string): string {
  const isSmall = Math.max(width, height) < LEAST_FRAME;
  const draw = (stroke: string, strokeWidth: number) => {
    const look = { fill: "none", stroke, "stroke-width": strokeWidth };
    if (!isSmall)
      return element("rect", {
        x: tenth(x),
        y: tenth(y),
        width: tenth(width),
        height: tenth(height),
        ...look,
      });
    return element("circle", {
      cx: tenth(x + width / 2),
      cy: tenth(y + height / 2),
      r: LEAST_FRAME / 2 + 2,
      ...look,
    });
  };
  return draw(halo, 3.5) + draw(ink, 1.5);
}
