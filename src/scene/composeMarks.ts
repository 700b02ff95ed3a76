import { isOn, type View } from "../view/view";
import type { Ask, Layer } from "./layer";
import { LAYERS } from "./layers/layers";
import type { LabelMark, Mark } from "./scene";

/**
 * Decides every mark on the map, bottom first. It doesn't ask what is picked, so a pick makes no new marks; but while meetings are
 * explored, the one that is picked gets its arcs.
 */
export function composeMarks(
  ask: Ask,
  view: Pick<View, "switched">,
  layers: readonly Layer[] = LAYERS,
): readonly Mark[] {
  const marks = layers
    .filter((layer) => isOn(view, layer.switch))
    .flatMap((layer) => layer.compose(ask).map((mark): Mark => ({ ...mark, layer: layer.id })));
  return withoutNamesakes(marks);
}
/** Nearer than this, in degrees, equal names are of one place: a town, and the substation that is called after it. */
const SAME_PLACE = 0.6;

/** Says a name once: of two equal ones beside each other, that which is seen from further away stays. */
function withoutNamesakes(marks: readonly Mark[]): readonly Mark[] {
  const labels = marks.filter((mark) => mark.mark === "label");
  const byText = new Map<string, LabelMark[]>();
  for (const label of labels) byText.set(label.text, [...(byText.get(label.text) ?? []), label]);
  const isSaid = (mark: Mark) =>
    mark.mark === "label" &&
    byText.get(mark.text)?.some((other) => other !== mark && isNear(other, mark) && goesBefore(other, mark));
  return marks.filter((mark) => !isSaid(mark));
}

function isNear({ at: [lon, lat] }: LabelMark, { at: [otherLon, otherLat] }: LabelMark): boolean {
  return Math.abs(lon - otherLon) < SAME_PLACE && Math.abs(lat - otherLat) < SAME_PLACE;
}

function goesBefore(a: LabelMark, b: LabelMark): boolean {
  return a.minZoom < b.minZoom || (a.minZoom === b.minZoom && a.rank < b.rank);
}
