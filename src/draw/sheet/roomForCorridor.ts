import { type LabelMark, type LineMark, widthAt } from "../../scene/scene";
import type { NameForm } from "../flat/nameForms";
import { type PlacedLabel, placeAt, stepsAlong } from "../flat/placeLabels";
import type { Pixel, Projector } from "../flat/projectorOf";
import { standOffs } from "../flat/standOff";
import type { NameGround, NamesThere } from "./nameGround";
import { type Found, movedBox, movedTo } from "./roomForCountry";

/** What it costs to stand elsewhere than beside the longest stretch, farther from the line, and where other names would stand. */
const COST = { elsewhere: 0.1, off: 0.1, fromMiddle: 0.2, onWanted: 0.8 };
/** Which a name may stand off its line, in its offsets. */
const FAR = [1, 1.6, 2.8, 4];

/** A form of a name, whose place is at the corner of the map, and where it may be moved to. */
interface Place {
  readonly form: PlacedLabel;
  readonly at: Pixel;
  /** What it costs to stand there in that form. */
  readonly lost: number;
}

/** Where the name of a corridor stands best beside its lines, and in which form; `null` where nothing is free. */
export function roomForCorridor(
  places: readonly Place[],
  { isUnnamed, wantedUnder }: NamesThere,
): Found | null {
  let best: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    if (place.lost >= least) continue;
    const box = movedBox(place.form.box, place.at);
    if (!isUnnamed(box)) continue;
    const cost = place.lost + COST.onWanted * wantedUnder(box);
    if (cost < least) [best, least] = [place, cost];
  }
  return best && { placed: movedTo(best.form, best.at), cost: least };
}

/** Where a name may stand beside lines, in each of its forms. */
export function placesBeside(
  lines: readonly LineMark[],
  forms: readonly NameForm[],
  projector: Projector,
  { isOpen }: NameGround,
): readonly Place[] {
  const steps = stepsBeside(lines, projector);
  return forms.flatMap(({ label, loss }) => [
    ...placesNear(label, loss, projector).filter(({ form, at }) => isOpen(movedBox(form.box, at))),
    ...placesAlong(label, loss, steps, projector, isOpen),
  ]);
}

/** Around the place that the name has on a screen. */
function placesNear(label: LabelMark, loss: number, { project, zoom }: Projector): readonly Place[] {
  const off = widthAt(label.offset, zoom);
  const at = project(label.at);
  return standOffs(label).flatMap((far) =>
    label.anchors.map((anchor, i) => ({
      ...{ form: placeAt(label, anchor, at, far * off), at: [0, 0] as const },
      lost: loss + (COST.off * (far - 1) + i / 1000),
    })),
  );
}

/** A place on a line, and what it costs to be so far from the middle of the map. */
interface StepBeside {
  readonly at: Pixel;
  readonly cost: number;
}

/** Along any stretch that is on the map; the widest lines are the corridor itself. */
function stepsBeside(lines: readonly LineMark[], { project, size }: Projector): readonly StepBeside[] {
  const { width, height } = size;
  const widest = Math.max(...lines.map((line) => line.width));
  return lines
    .filter((line) => line.width === widest)
    .flatMap(({ line }) => stepsAlong(line.map(project)))
    .map(([x, y]) => {
      const away = Math.hypot(x - width / 2, y - height / 2) / Math.hypot(width, height);
      return { at: [x, y], cost: COST.elsewhere + COST.fromMiddle * away };
    });
}

function placesAlong(
  label: LabelMark,
  loss: number,
  steps: readonly StepBeside[],
  { zoom }: Projector,
  isOpen: NameGround["isOpen"],
): readonly Place[] {
  const off = widthAt(label.offset, zoom);
  const form = placeAt(label, "center", [0, 0], 0);
  const { right, bottom } = form.box;
  const places: Place[] = [];
  // They are thousands, of which few are open.
  for (const {
    at: [x, y],
    cost,
  } of steps)
    for (const far of FAR) {
      const lost = loss + (cost + COST.off * (far - 1));
      for (const [across, down] of SIDES) {
        const at: Pixel = [x + across * (far * off + right), y + down * (far * off + bottom)];
        if (isOpen(movedBox(form.box, at))) places.push({ form, at, lost });
      }
    }
  return places;
}

const SIDES = [[1, 0] as const, [-1, 0] as const, [0, -1] as const, [0, 1] as const];
