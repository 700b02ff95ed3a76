import type { LabelMark } from "../../scene/scene";

/** Nearer than this, in degrees, equal names are of one place: a town, and the substation that is called after it. */
const SAME_PLACE = 0.6;

/** Says a name once where nothing places them: of two equal ones beside each other, that which is seen from further away stays. */
export function withoutNamesakes(labels: readonly LabelMark[]): readonly LabelMark[] {
  const byText = new Map<string, LabelMark[]>();
  for (const label of labels) byText.set(label.text, [...(byText.get(label.text) ?? []), label]);
  const isSaid = (label: LabelMark) =>
    byText
      .get(label.text)
      ?.some((other) => other !== label && isNear(other, label) && goesBefore(other, label));
  return labels.filter((label) => !isSaid(label));
}

function isNear({ at: [lon, lat] }: LabelMark, { at: [otherLon, otherLat] }: LabelMark): boolean {
  return Math.abs(lon - otherLon) < SAME_PLACE && Math.abs(lat - otherLat) < SAME_PLACE;
}

function goesBefore(a: LabelMark, b: LabelMark): boolean {
  return a.minZoom < b.minZoom || (a.minZoom === b.minZoom && a.rank < b.rank);
}
