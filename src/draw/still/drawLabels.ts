import type { LabelMark } from "../../scene/scene";
import type { PlacedLabel } from "../flat/placeLabels";
import { type Drawn, element, escaped, group, hundredth, sharing, tenth } from "../svg/element";
import { identityOf, opacityOf, type Sheet } from "./sheet";

/** The face in which the whole map is set. */
export const FONT = "Inter,system-ui,sans-serif";

export function drawLabels(placed: readonly PlacedLabel[], sheet: Sheet): string {
  const drawn = placed.map(
    ({ label, x, y, align }): Drawn => ({
      shared: {
        ...inkOf(label),
        "text-anchor": align === "start" ? null : align,
        ...opacityOf(label, sheet),
      },
      text: element("text", { x: tenth(x), y: tenth(y), ...identityOf(label, sheet) }, escaped(label.text)),
    }),
  );
  return group(
    { "data-mark": "label", "paint-order": "stroke", "stroke-linejoin": "round" },
    sharing(drawn.toSorted((a, b) => JSON.stringify(a.shared).localeCompare(JSON.stringify(b.shared)))),
  );
}

function inkOf({ size, weight, italic, spacing, fill, halo, haloWidth }: LabelMark) {
  return {
    fill,
    stroke: halo,
    "stroke-width": hundredth(2 * haloWidth),
    "font-size": size,
    "font-weight": weight === 400 ? null : weight,
    "font-style": italic ? "italic" : null,
    "letter-spacing": spacing === 0 ? null : tenth(spacing * size),
  };
}
