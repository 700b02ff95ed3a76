import type { Certainty, Facility, Plant, Status } from "../atlas/atlas";
import type { IndexedSegment } from "../atlas/atlasIndex";
import type { Picked } from "../view/view";
import type { Palette } from "./palette";
import type { AreaMark, BandMark, LineMark, Mark, PointMark } from "./scene";
import { sizedFor } from "./symbology";

/** What a row of the legend shows beside its words: values of a mark, without a place. */
export type Sample =
  | LineSample
  | ({ readonly sample: "band" } & Pick<BandMark, "fill" | "opacity">)
  | ({ readonly sample: "hatch" } & Pick<BandMark, "fill" | "opacity">)
  | PointSample
  | ({ readonly sample: "area" } & Pick<AreaMark, "fill" | "fillOpacity"> & { readonly ground: string });

type LineSample = { readonly sample: "line" } & LineLook;
type LineLook = Pick<LineMark, "stroke" | "width" | "dash" | "casing" | "core">;
export type PointSample = { readonly sample: "point" } & Pick<
  PointMark,
  "shape" | "radius" | "fill" | "stroke" | "strokeWidth"
>;

/** Keys of the page's messages. A new layer gives its own rows theirs: `legend.…`, in every catalogue. */
export type LegendKey =
  | `legend.${string}`
  | "layer.grid"
  | `status.${Status}`
  | `certainty.${Certainty}`
  | `part.${IndexedSegment["part"]}`
  | `facilityKind.${Facility["kind"]}`
  | `technology.${Plant["technology"]}`;

/** In the order in which the legend has them. */
export const GROUP_IDS = [
  "participation",
  "corridors",
  "status",
  "certainty",
  "voltage",
  "grid",
  "facilities",
  "countries",
  "context",
] as const;
export type GroupId = (typeof GROUP_IDS)[number];

export interface LegendRow {
  readonly id: string;
  readonly sample: Sample;
  readonly label: LegendKey | null;
  /** A name that needs no message, in place of the label. */
  readonly name: string | null;
  readonly picks: Picked | null;
}

/** What a layer has to say, by the group to which it belongs. */
export type LegendRows = { readonly [Id in GroupId]?: readonly LegendRow[] };

export interface LegendGroup {
  readonly id: GroupId;
  readonly label: `legend.${GroupId}`;
  readonly rows: readonly LegendRow[];
}

/** A row in words of the catalogue. */
export function legendRow(id: string, label: LegendKey, sample: Sample): LegendRow {
  return { id, sample, label, name: null, picks: null };
}

/** A plain line in the colour of no corridor; `own` is what the row is about. */
export function lineSample(palette: Palette, own: Partial<LineLook>): LineSample {
  const { dot, casing } = palette.ink;
  return {
    sample: "line",
    stroke: dot,
    width: sizedFor(3.4, palette),
    dash: "solid",
    casing,
    core: null,
    ...own,
  };
}

/** The largest radius that a row of a legend has room for, in px. */
const LARGEST = 6;

/** A disc of one colour. */
export function discSample(fill: string, palette: Palette): PointSample {
  const [radius, strokeWidth] = [Math.min(LARGEST, sizedFor(4, palette)), sizedFor(1, palette)];
  return { sample: "point", shape: "circle", radius, fill, stroke: fill, strokeWidth };
}

/** The records that have a mark among these. */
export function recordsOf<Record extends { readonly id: string }>(
  marks: readonly Mark[],
  records: readonly Record[],
): readonly Record[] {
  const ids = new Set(marks.map(({ of }) => of.id));
  return records.filter(({ id }) => ids.has(id));
}
