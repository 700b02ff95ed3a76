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
  compose: (ask) => {
    const routes = routesIn(ask.index);
    return knownSegments(ask.index, ask.date)
      .map((segment) => ({ segment, weight: weightOf(ask.index, segment) }))
      .sort((a, b) => a.weight - b.weight)
      .map(({ segment }) => lineOf(segment, ask, routes.has(segment.id)));
  },
};

/** Segments of which anything was known on the date. */
export function knownSegments(index: AtlasIndex, date: string | null): readonly IndexedSegment[] {
  return index.segments.filter(({ statuses }) => statusOn(statuses, date) !== null);
}

/**
 * Ids of the segments along which power is exported: those that are a corridor, and those that serve a corridor which has
 * none of its own. Beside a corridor's own segments, power in what serves it may run either way.
 */
function routesIn({ segments }: AtlasIndex): ReadonlySet<string> {
  const own = segments.filter(({ part }) => part === "corridor");
  const drawn = new Set(own.flatMap(({ corridors }) => corridors));
  const serving = segments.filter(
    ({ part, corridors: [first] }) => part === "supporting" && first !== undefined && !drawn.has(first),
  );
  return new Set([...own, ...serving].map(({ id }) => id));
}

function lineOf(
  segment: IndexedSegment,
  { index, date, look: { palette, language } }: Ask,
  flow: boolean,
): LineMark {
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
    flow,
  };
}

function weightOf(index: AtlasIndex, segment: IndexedSegment): number {
  const rank =
    index.corridors.find(({ id }) => id === segment.corridors[0])?.rank ?? Number.POSITIVE_INFINITY;
  return 10 * PART_SCALE[segment.part] * ROLE_SCALE[roleOf(index, segment.corridors[0])] + 1 / rank;
}
