import { type LabelMark, type LineMark, widthAt } from "../../scene/scene";
import { type PlacedLabel, placeAt, stepsAlong } from "../flat/placeLabels";
import type { Pixel, Projector } from "../flat/projectorOf";
import { standOffs } from "../flat/standOff";
import type { NameForm } from "./nameForms";
import { type Found, movedTo, type NameGround } from "./roomForCountry";

/** What it costs to stand elsewhere than beside the longest stretch, farther from the line, and where other names would stand. */
const COST = { elsewhere: 0.1, off: 0.1, fromMiddle: 0.2, onWanted: 0.8 };
/** Which a name may stand off its line, in its offsets. */
const FAR = [1, 1.6];

/** Where the name of a corridor stands best beside its lines, and in which form; `null` where nothing is free. */
export function roomForCorridor(
  forms: readonly NameForm[],
  lines: readonly LineMark[],
  { taken, wantedUnder }: Pick<NameGround, "taken" | "wantedUnder">,
  projector: Projector,
): Found | null {
  let best: Found | null = null;
  const places = forms.flatMap(({ label, loss }) =>
    placesFor(label, lines, projector).map(({ placed, far }) => ({ placed, lost: loss + far })),
  );
  for (const { placed, lost } of places) {
    const most = best?.cost ?? Number.POSITIVE_INFINITY;
    if (lost >= most || !taken.isFree(placed.box)) continue;
    const cost = lost + COST.onWanted * wantedUnder(placed.box);
    if (cost < most) best = { placed, cost };
  }
  return best;
}

interface Place {
  readonly placed: PlacedLabel;
  readonly far: number;
}

function placesFor(label: LabelMark, lines: readonly LineMark[], projector: Projector): readonly Place[] {
  const off = widthAt(label.offset, projector.zoom);
  const at = projector.project(label.at);
  const near = standOffs(label).flatMap((far) =>
    label.anchors.map((anchor, i) => ({
      placed: placeAt(label, anchor, at, far * off),
      far: COST.off * (far - 1) + i / 1000,
    })),
  );
  return [...near, ...placesAlong(label, lines, projector)];
}

/** Beside any stretch that is on the map; the widest lines are the corridor itself. */
function placesAlong(
  label: LabelMark,
  lines: readonly LineMark[],
  { project, size, zoom }: Projector,
): readonly Place[] {
  const widest = Math.max(...lines.map(({ width }) => width));
  const off = widthAt(label.offset, zoom);
  const form = placeAt(label, "center", [0, 0], 0);
  const half = { width: form.box.right, height: form.box.bottom };
  return lines
    .filter(({ width }) => width === widest)
    .flatMap(({ line }) => stepsAlong(line.map(project)))
    .flatMap(([x, y]) =>
      FAR.flatMap((far): Place[] => {
        const away =
          Math.hypot(x - size.width / 2, y - size.height / 2) / Math.hypot(size.width, size.height);
        const cost = COST.elsewhere + COST.fromMiddle * away + COST.off * (far - 1);
        const [dx, dy] = [far * off + half.width, far * off + half.height];
        const sides: Pixel[] = [
          [x + dx, y],
          [x - dx, y],
          [x, y - dy],
          [x, y + dy],
        ];
        return sides.map((side) => ({ placed: movedTo(form, side), far: cost }));
      }),
    );
}
