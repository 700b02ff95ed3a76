import { type Status, statusOn } from "../../atlas/atlas";
import type { AtlasIndex, IndexedCorridor, IndexedSegment } from "../../atlas/atlasIndex";
import { corridorsPicked } from "../corridorsPicked";
import { type Hue, hueOf } from "../hueOf";
import type { Ask, Layer, Made, OnMap, Picking } from "../layer";
import { type LegendKey, type LegendRow, legendRow, lineSample, recordsOf, type Sample } from "../legend";
import { textIn } from "../look";
import type { Dash, LineMark } from "../scene";
import {
  DASH,
  hasCore,
  inkOf,
  PART_SCALE,
  ROLE_SCALE,
  roleOf,
  SCHEMATIC_SCALE,
  sizedFor,
  VOLTAGES,
  voltageOf,
  widthOf,
} from "../symbology";

/** Those that lead lie on top: of the first corridor above those of the second, corridors above what serves them. */
export const segments: Layer = {
  id: "segments",
  switch: { id: "corridors", isOn: true },
  needsAssets: false,
  compose: (ask) => {
    const routes = routesIn(ask.index);
    return knownSegments(ask.index, ask.date)
      .map((segment) => ({ segment, weight: weightOf(ask.index, segment) }))
      .sort((a, b) => a.weight - b.weight)
      .map(({ segment }) => lineOf(segment, ask, routes.has(segment.id)));
  },
  legend: (onMap) => {
    const drawn = recordsOf(onMap.marks, onMap.index.segments);
    return {
      corridors: corridorRows(drawn, onMap),
      status: statusRows(onMap),
      certainty: certaintyRows(drawn, onMap),
      voltage: voltageRows(drawn, onMap),
    };
  },
  lit: (picking) => segmentsLit(picking).map((id) => ({ kind: "segment", id })),
};

interface KnownSegment extends IndexedSegment {
  /** On the date that is looked at. */
  readonly status: Status;
}

/** Segments of which anything was known on the date. */
export function knownSegments(index: AtlasIndex, date: string | null): readonly KnownSegment[] {
  return index.segments.flatMap((segment) => {
    const status = statusOn(segment.statuses, date);
    return status === null ? [] : [{ ...segment, status }];
  });
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
  segment: KnownSegment,
  { index, look: { palette, language } }: Ask,
  flow: boolean,
): Made<LineMark> {
  const { id, name, line, status, part, corridors, drawn } = segment;
  return {
    mark: "line",
    id: `segment:${id}`,
    of: { kind: "segment", id },
    picks: { kind: "segment", id },
    title: textIn(name, language),
    line,
    stroke: palette.ink[inkOf(hueOf(index, corridors[0]), part)],
    width: sizedFor(widthOf(segment, roleOf(index, corridors[0])), palette),
    dash: DASH[status],
    casing: palette.ink.casing,
    core: hasCore(segment) ? palette.ink.core : null,
    flow,
    ...(part === "related" && { isRelated: true }),
    ...(drawn === "grid" && { onGrid: true }),
  };
}

function weightOf(index: AtlasIndex, segment: IndexedSegment): number {
  const rank =
    index.corridors.find(({ id }) => id === segment.corridors[0])?.rank ?? Number.POSITIVE_INFINITY;
  return 10 * PART_SCALE[segment.part] * ROLE_SCALE[roleOf(index, segment.corridors[0])] + 1 / rank;
}

type Drawn = readonly IndexedSegment[];

/** Each corridor of the mission by its name; then those of context, and what serves them, together. */
function corridorRows(drawn: Drawn, { index, look }: OnMap): readonly LegendRow[] {
  const isDrawn = ({ id }: { id: string }) => drawn.some(({ corridors }) => corridors.includes(id));
  const corridors = index.corridors.filter(isDrawn);
  const ofMission = corridors.filter(({ role }) => role === "mission");
  const hasContext = corridors.some(({ role }) => role === "context");
  const context = sampleOf("context", "corridor", "context", look);
  const parts = (["supporting", "related"] as const).flatMap((part) => {
    const first = drawn.find((each) => each.part === part);
    return first === undefined ? [] : [{ part, hue: hueOf(index, first.corridors[0]) }];
  });
  return [
    ...ofMission.map((corridor) => ownRow(corridor, hueOf(index, corridor.id), look)),
    ...(hasContext ? [legendRow("context", "legend.corridor.context", context)] : []),
    ...parts.map(({ part, hue }) => legendRow(part, `part.${part}`, sampleOf(hue, part, "mission", look))),
  ];
}

function ownRow({ id, shortNames }: IndexedCorridor, hue: Hue, look: OnMap["look"]): LegendRow {
  const sample = sampleOf(hue, "corridor", "mission", look);
  const name = textIn(shortNames, look.language);
  return { id: `corridor:${id}`, sample, label: null, name, picks: { kind: "corridor", id } };
}

function sampleOf(
  hue: Hue,
  part: IndexedSegment["part"],
  role: IndexedCorridor["role"],
  { palette }: OnMap["look"],
): Sample {
  const width = sizedFor(widthOf({ kV: 500, part }, role), palette);
  return lineSample(palette, { stroke: palette.ink[inkOf(hue, part)], width });
}

/** A row for each pattern of dashes. */
function statusRows({ marks, look: { palette } }: OnMap): readonly LegendRow[] {
  const dashes = new Set(marks.flatMap((mark) => (mark.mark === "line" ? mark.dash : [])));
  return DASH_ROWS.filter(([dash]) => dashes.has(dash)).map(([dash, label]) =>
    legendRow(dash, label, lineSample(palette, { dash, width: DASHED_WIDTH })),
  );
}

/** Of a sample, in px, however wide lines are: two dashes have room in it. */
const DASHED_WIDTH = 3.4;

const DASH_ROWS: readonly (readonly [Dash, LegendKey])[] = [
  ["solid", "status.in-operation"],
  ["dashed", "status.under-construction"],
  ["dotted", "legend.status.not-yet"],
];

/** What is known well, and what is a link and no route. Of what only shows an idea tells the layer of bands. */
function certaintyRows(drawn: Drawn, { look: { palette } }: OnMap): readonly LegendRow[] {
  const routes = drawn.filter((segment) => segment.drawn !== "schematic");
  const known = new Set(routes.map(({ certainty }) => certainty));
  const sampled = (scale: number) => lineSample(palette, { width: sizedFor(CRISP_WIDTH * scale, palette) });
  return [
    ...(["surveyed", "published"] as const)
      .filter((certainty) => known.has(certainty))
      .map((certainty) => legendRow(certainty, `certainty.${certainty}`, sampled(1))),
    ...(routes.length < drawn.length
      ? [legendRow("schematic", "legend.schematic", sampled(SCHEMATIC_SCALE))]
      : []),
  ];
}

/** Of a sample, in px. */
const CRISP_WIDTH = 2.4;

/** Classes of voltage, and direct current. */
function voltageRows(drawn: Drawn, { look: { palette } }: OnMap): readonly LegendRow[] {
  const classes = new Set(drawn.map(({ kV }) => voltageOf(kV)));
  const rows = VOLTAGES.filter((each) => classes.has(each)).map(({ kV, width }) =>
    legendRow(
      `${kV}`,
      `legend.voltage.${kV ?? "unknown"}`,
      lineSample(palette, { width: sizedFor(width, palette) }),
    ),
  );
  if (!drawn.some(hasCore)) return rows;
  return [...rows, legendRow("dc", "legend.current.dc", lineSample(palette, { core: palette.ink.core }))];
}

/** The segment that is picked, those along the corridors that a pick is about, or those that end in a country that is picked. */
function segmentsLit(picking: Picking): readonly string[] {
  const { index, picked } = picking;
  const inCountry = index.facilities.flatMap(({ id, country }) => (country === picked.id ? id : []));
  const own = index.segments.filter(
    ({ id, from, to }) => id === picked.id || inCountry.includes(from) || inCountry.includes(to),
  );
  const along = corridorsPicked(picking).flatMap((corridor) => corridor.segments);
  return [...new Set([...own.map(({ id }) => id), ...along])];
}
