import type { Certainty, Facility, Plant, Status } from "../atlas/atlas";
import type { IndexedSegment } from "../atlas/atlasIndex";
import type { Picked } from "../view/view";
import type { AreaMark, BandMark, LineMark, PointMark } from "./scene";
import type { Share } from "./shares";

/** What a row of the legend shows beside its words: values of a mark, without a place. */
export type Sample =
  | ({ readonly sample: "line" } & Pick<LineMark, "stroke" | "width" | "dash" | "casing" | "core">)
  | ({ readonly sample: "band" } & Pick<BandMark, "fill" | "opacity">)
  | ({ readonly sample: "hatch" } & Pick<BandMark, "fill" | "opacity">)
  | ({ readonly sample: "point" } & Pick<PointMark, "shape" | "radius" | "fill" | "stroke" | "strokeWidth">)
  | ({ readonly sample: "area" } & Pick<AreaMark, "fill" | "fillOpacity"> & { readonly ground: string });

/** Keys of the page's messages. */
export type LegendKey =
  | `legend.${GroupId}`
  | "legend.corridor.context"
  | "legend.status.not-yet"
  | `legend.voltage.${500 | 330 | 220 | 0 | "unknown"}`
  | "legend.current.dc"
  | "legend.facility.standing"
  | "legend.facility.not-yet"
  | `legend.share.${Share}`
  | "legend.met.at"
  | "legend.met.anchored"
  | "legend.met.arc"
  | "legend.country.member"
  | "legend.country.neighbour"
  | "legend.border.dashed"
  | "legend.border.dotted"
  | "legend.substation"
  | "legend.interconnector"
  | `status.${Status}`
  | `certainty.${Certainty}`
  | `part.${IndexedSegment["part"]}`
  | `facilityKind.${Facility["kind"]}`
  | `technology.${Plant["technology"]}`;

export type GroupId =
  | "participation"
  | "corridors"
  | "status"
  | "certainty"
  | "voltage"
  | "facilities"
  | "countries"
  | "context";

export interface LegendRow {
  readonly id: string;
  readonly sample: Sample;
  readonly label: LegendKey | null;
  /** A name that needs no message, in place of the label. */
  readonly name: string | null;
  readonly picks: Picked | null;
}

export interface LegendGroup {
  readonly id: GroupId;
  readonly label: `legend.${GroupId}`;
  readonly rows: readonly LegendRow[];
}
