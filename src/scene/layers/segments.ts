import { statusOn } from "../../atlas/atlas";
import type { AtlasIndex, IndexedSegment } from "../../atlas/atlasIndex";
import type { Ask, Layer } from "../layer";
import { textIn } from "../look";
import type { LineMark } from "../scene";
import {
  DASH,
  hasCore,
  hueOf,
  inkOf,
  lineWidth,
  PART_SCALE,
  ROLE_SCALE,
  roleOf,
  widthOf,
} from "../symbology";

/** Those that lead lie on top: of the first corridor above those of the second, corridors above what serves them. */
export const segments: Layer = {
  switch: "corridors",
  compose: (ask) =>
    knownSegments(ask.index, ask.date)
      .map((segment) => ({ segment, weight: weightOf(ask.index, segment) }))
      .sort((a, b) => a.weight - b.weight)
      .map(({ segment }) => lineOf(segment, ask)),
};

/** Segments of which anything was known on the date. */
export function knownSegments(index: AtlasIndex, date: string | null): readonly IndexedSegment[] {
  return index.segments.filter(({ statuses }) => statusOn(statuses, date) !== null);
}

function lineOf(segment: IndexedSegment, { index, date, look: { palette, language } }: Ask): LineMark {
  const hue = hueOf(index, segment.corridors[0]);
  return {
    mark: "line",
    id: `segment:${segment.id}`,
    picks: { kind: "segment", id: segment.id },
    title: textIn(segment.name, language),
    line: segment.line,
    stroke: palette.ink[inkOf(hue, segment.part)],
    width: lineWidth(widthOf(segment, roleOf(index, segment.corridors[0])), palette),
    dash: DASH[statusOn(segment.statuses, date)!],
    casing: palette.ink.casing,
    core: hasCore(segment) ? palette.ink.core : null,
  };
}

function weightOf(index: AtlasIndex, segment: IndexedSegment): number {
  const rank =
    index.corridors.find(({ id }) => id === segment.corridors[0])?.rank ?? Number.POSITIVE_INFINITY;
  return 10 * PART_SCALE[segment.part] * ROLE_SCALE[roleOf(index, segment.corridors[0])] + 1 / rank;
}
