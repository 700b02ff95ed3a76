import { type PointMark, widthAt } from "../../scene/scene";
import { CORNERS } from "../../scene/shapes";
import type { Pixel, Projector } from "../flat/projectorOf";
import { type Attributes, type Drawn, element, group, hundredth, sharing, tenth } from "../svg/element";
import { identityOf, opacityOf, type Sheet, titleOf } from "./sheet";

export function drawPoints(points: readonly PointMark[], sheet: Sheet): string {
  const { project, zoom, size } = sheet.projector;
  const drawn = points.map((point): Drawn => {
    const [x, y] = project(point.at);
    const radius = widthAt(point.radius, zoom);
    const isShown = zoom >= point.minZoom && isOn([x, y], size, 2 * radius);
    return {
      shared: {
        fill: point.fill,
        stroke: point.stroke,
        "stroke-width": hundredth(widthAt(point.strokeWidth, zoom)),
        ...opacityOf(point, sheet),
      },
      text: isShown ? symbol(point, [x, y], radius, identityOf(point, sheet), titleOf(point, sheet)) : "",
    };
  });
  return group({ "data-mark": "point" }, sharing(drawn));
}

function symbol(
  { shape }: PointMark,
  [x, y]: Pixel,
  radius: number,
  identity: Attributes,
  title: string,
): string {
  return element(...symbolOf(shape, [x, y], radius, identity), title);
}

/** Name and attributes of a symbol's element. */
export function symbolOf(
  shape: PointMark["shape"],
  [x, y]: Pixel,
  radius: number,
  more: Attributes = {},
): [name: string, attributes: Attributes] {
  const corners = CORNERS[shape];
  if (corners === null) return ["circle", { cx: tenth(x), cy: tenth(y), r: tenth(radius), ...more }];
  const points = corners.map(([cx, cy]) => `${tenth(x + cx * radius)} ${tenth(y + cy * radius)}`);
  return ["path", { d: `M${points.join("L")}z`, "stroke-linejoin": "round", ...more }];
}

export function isOn([x, y]: Pixel, { width, height }: Projector["size"], margin: number): boolean {
  return x > -margin && y > -margin && x < width + margin && y < height + margin;
}
