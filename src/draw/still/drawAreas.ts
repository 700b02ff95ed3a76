import type { AreaMark } from "../../scene/scene";
import { type Drawn, element, group, sharing } from "../svg/element";
import { pathDrawer } from "../svg/pathText";
import { identityOf, opacityOf, type Sheet, titleOf } from "./sheet";

export function drawAreas(areas: readonly AreaMark[], sheet: Sheet): string {
  const path = pathDrawer(sheet.projector.size, sheet.grainPx);
  const countries = new Map(sheet.ground("countries").map((country) => [country.id, country]));
  const drawn = areas.map((area): Drawn => {
    const country = countries.get(area.country);
    const d = country === undefined ? "" : path(country);
    const { fill, fillOpacity, stroke, strokeWidth } = area;
    const edge = strokeWidth > 0 ? { stroke, "stroke-width": strokeWidth } : {};
    return {
      shared: { fill, "fill-opacity": fillOpacity, ...edge, ...opacityOf(area, sheet) },
      text: d && element("path", { d, ...identityOf(area, sheet) }, titleOf(area, sheet)),
    };
  });
  return group({ "data-mark": "area" }, sharing(drawn));
}
