import { type LabelMark, type Mark, widthAt } from "../../scene/scene";
import { type Box, meet } from "../flat/box";
import { inTheWay, type PlacedLabel, placeAt, symbolsOn } from "../flat/placeLabels";
import type { Projector } from "../flat/projectorOf";
import { readsAsOwn } from "../flat/readsAsOwn";
import { isInside, type NamesThere } from "./nameGround";
import type { Found } from "./roomForCountry";

/** A name may stand so far off its symbol, in its offsets, and what it costs to be farther, on another side, or where other names would stand. */
const FAR = [1, 1.6, 2.4];
const COST = { off: 0.15, side: 0.02, onWanted: 0.8 };

/** Where the name of a town stands best beside its symbol, which is in the way of all names but its own. */
export function roomForPlace(
  label: LabelMark,
  marks: readonly Mark[],
  keptFree: readonly Box[],
  projector: Projector,
): (names: NamesThere) => Found | null {
  const places = placesBeside(label, marks, keptFree, projector);
  return ({ isUnnamed, wantedUnder }) => {
    const free = places.flatMap(({ placed, cost }) =>
      isUnnamed(placed.box) ? [{ placed, cost: cost + COST.onWanted * wantedUnder(placed.box) }] : [],
    );
    return free.toSorted((a, b) => a.cost - b.cost)[0] ?? null;
  };
}

function placesBeside(
  label: LabelMark,
  marks: readonly Mark[],
  keptFree: readonly Box[],
  projector: Projector,
): readonly Found[] {
  const at = projector.project(label.at);
  const off = widthAt(label.offset, projector.zoom);
  const own = ({ of }: Mark) => of.kind === label.of.kind && of.id === label.of.id;
  const obstacles = [
    ...keptFree,
    ...inTheWay(
      marks.filter((mark) => !own(mark)),
      projector,
    ),
  ];
  const symbols = symbolsOn(marks, projector);
  const isFree = ({ box }: PlacedLabel) =>
    isInside(box, projector.size) &&
    !obstacles.some((other) => meet(box, other)) &&
    readsAsOwn(label, box, at, symbols);
  return FAR.flatMap((far) =>
    label.anchors.map((anchor, side) => ({
      placed: placeAt(label, anchor, at, far * off),
      cost: COST.off * (far - 1) + COST.side * side,
    })),
  ).filter(({ placed }) => isFree(placed));
}
