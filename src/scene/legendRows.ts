import type { Facility, Plant, Status } from "../atlas/atlas";
import type { AtlasIndex, IndexedFacility, IndexedSegment } from "../atlas/atlasIndex";
import type { Picked } from "../view/view";
import type { LegendKey, LegendRow, Sample } from "./legend";
import { type Look, textIn } from "./look";
import type { Dash, LineMark } from "./scene";
import {
  BAND_OPACITY,
  DASH,
  FACILITY_SYMBOL,
  hasCore,
  hueOf,
  inkOf,
  lineWidth,
  MEMBER_OPACITY,
  NEIGHBOUR_OPACITY,
  TECHNOLOGY_INK,
  VOLTAGES,
  voltageOf,
  widthOf,
} from "./symbology";

/** The facts behind the marks. */
export interface Drawn {
  readonly index: AtlasIndex;
  readonly look: Pick<Look, "palette" | "language">;
  readonly segments: readonly IndexedSegment[];
  readonly facilities: readonly IndexedFacility[];
  readonly statusOf: (thing: Pick<IndexedSegment, "statuses">) => Status | null;
  readonly hasBands: boolean;
  readonly has: (kind: Picked["kind"]) => boolean;
  readonly technologies: ReadonlySet<Plant["technology"]>;
}

export function corridorRows(drawn: Drawn): readonly LegendRow[] {
  const { index, segments, look } = drawn;
  const isDrawn = (id: string) => segments.some(({ corridors }) => corridors.includes(id));
  const own = index.corridors.filter(({ role, id }) => role === "mission" && isDrawn(id));
  const hasContext = index.corridors.some(({ role, id }) => role === "context" && isDrawn(id));
  const parts = (["supporting", "related"] as const).filter((part) =>
    segments.some((each) => each.part === part),
  );
  const inkBy = (hue: ReturnType<typeof hueOf>, part: IndexedSegment["part"] = "corridor") =>
    look.palette.ink[inkOf(hue, part)];
  return [
    ...own.map(({ id, shortNames }) => ({
      ...row(
        `corridor:${id}`,
        null,
        line(drawn, { stroke: inkBy(hueOf(index, id)), width: width("corridor", "mission", drawn) }),
      ),
      name: textIn(shortNames, look.language),
      picks: { kind: "corridor", id } as const,
    })),
    ...(hasContext
      ? [
          row(
            "context",
            "legend.corridor.context",
            line(drawn, { stroke: inkBy("context"), width: width("corridor", "context", drawn) }),
          ),
        ]
      : []),
    ...parts.map((part) =>
      row(
        part,
        `part.${part}`,
        line(drawn, { stroke: inkBy("missionA", part), width: width(part, "mission", drawn) }),
      ),
    ),
  ];
}

/** A row for each way in which a line is broken. */
export function statusRows(drawn: Drawn): readonly LegendRow[] {
  const dashes = new Set(drawn.segments.map((segment) => DASH[drawn.statusOf(segment)!]));
  return DASH_ROWS.filter(([dash]) => dashes.has(dash)).map(([dash, label]) =>
    row(dash, label, line(drawn, { dash })),
  );
}

const DASH_ROWS: readonly (readonly [Dash, LegendKey])[] = [
  ["solid", "status.in-operation"],
  ["dashed", "status.under-construction"],
  ["dotted", "legend.status.not-yet"],
];

export function certaintyRows({ hasBands, segments, look: { palette } }: Drawn): readonly LegendRow[] {
  if (!hasBands) return [];
  const known = new Set(segments.filter(({ part }) => part === "corridor").map(({ certainty }) => certainty));
  return (["published", "indicative"] as const)
    .filter((certainty) => known.has(certainty))
    .map((certainty) =>
      row(certainty, `certainty.${certainty}`, {
        sample: "band",
        fill: palette.ink.missionA,
        opacity: BAND_OPACITY.mission,
      }),
    );
}

/** Classes of voltage, and direct current. */
export function voltageRows(drawn: Drawn): readonly LegendRow[] {
  const classes = new Set(drawn.segments.map(({ kV }) => voltageOf(kV)));
  const rows = VOLTAGES.filter((each) => classes.has(each)).map(({ kV }) =>
    row(
      `${kV}`,
      `legend.voltage.${kV ?? "unknown"}`,
      line(drawn, { width: lineWidth(voltageOf(kV).width, drawn.look.palette) }),
    ),
  );
  if (!drawn.segments.some(hasCore)) return rows;
  return [...rows, row("dc", "legend.current.dc", line(drawn, { core: drawn.look.palette.ink.core }))];
}

export function facilityRows({ facilities, statusOf, look: { palette } }: Drawn): readonly LegendRow[] {
  const { dot, paper } = palette.ink;
  const sample = (kind: Facility["kind"], fill: string): Sample => {
    const { shape, radius } = FACILITY_SYMBOL[kind]!;
    return { sample: "point", shape, radius, fill, stroke: dot, strokeWidth: lineWidth(1.4, palette) };
  };
  const kinds = [...new Set(facilities.map(({ kind }) => kind))].sort(
    (a, b) => FACILITY_SYMBOL[a]!.rank - FACILITY_SYMBOL[b]!.rank,
  );
  const standing = facilities.some((each) => statusOf(each) === "in-operation");
  const notYet = facilities.some((each) => statusOf(each) !== "in-operation" && statusOf(each) !== null);
  return [
    ...kinds.map((kind) => row(kind, `facilityKind.${kind}`, sample(kind, paper))),
    ...(standing ? [row("standing", "legend.facility.standing", sample("substation", dot))] : []),
    ...(notYet ? [row("not-yet", "legend.facility.not-yet", sample("substation", paper))] : []),
  ];
}

/** Borders are of the ground, which is always there. */
export function countryRows(drawn: Drawn): readonly LegendRow[] {
  const { ink } = drawn.look.palette;
  const area = (fill: string, fillOpacity: number): Sample => ({
    sample: "area",
    fill,
    fillOpacity,
    ground: ink.land,
  });
  const border = (dash: Dash): Sample => line(drawn, { stroke: ink.border, width: 1, dash, casing: "none" });
  return [
    ...(drawn.has("member")
      ? [row("member", "legend.country.member", area(ink.member, MEMBER_OPACITY))]
      : []),
    ...(drawn.has("party")
      ? [row("neighbour", "legend.country.neighbour", area(ink.neighbour, NEIGHBOUR_OPACITY))]
      : []),
    row("border-dashed", "legend.border.dashed", border("dashed")),
    row("border-dotted", "legend.border.dotted", border("dotted")),
  ];
}

export function contextRows(drawn: Drawn): readonly LegendRow[] {
  const { ink } = drawn.look.palette;
  const disc = (fill: string): Sample => ({
    sample: "point",
    shape: "circle",
    radius: 4,
    fill,
    stroke: fill,
    strokeWidth: 1,
  });
  return [
    ...[...drawn.technologies]
      .sort()
      .map((each) => row(each, `technology.${each}`, disc(ink[TECHNOLOGY_INK[each]]))),
    ...(drawn.has("substation")
      ? [row("substation", "legend.substation", { ...disc(ink.station), shape: "square" } as Sample)]
      : []),
    ...(drawn.has("interconnector")
      ? [
          row(
            "interconnector",
            "legend.interconnector",
            line(drawn, { stroke: ink.interconnector, width: 1.4 }),
          ),
        ]
      : []),
  ];
}

function row(id: string, label: LegendKey | null, sample: Sample): LegendRow {
  return { id, sample, label, name: null, picks: null };
}

/** A line of no corridor in particular. */
function line(
  { look: { palette } }: Drawn,
  own: Partial<Pick<LineMark, "stroke" | "width" | "dash" | "casing" | "core">>,
): Sample {
  const { dot, casing } = palette.ink;
  return {
    sample: "line",
    stroke: dot,
    width: lineWidth(3.4, palette),
    dash: "solid",
    casing,
    core: null,
    ...own,
  };
}

function width(part: IndexedSegment["part"], role: "mission" | "context", { look }: Drawn): number {
  return lineWidth(widthOf({ kV: 500, part }, role), look.palette);
}
