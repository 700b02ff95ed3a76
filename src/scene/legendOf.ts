import { statusOn } from "../atlas/atlas";
import type { AtlasIndex } from "../atlas/atlasIndex";
import type { View } from "../view/view";
import type { GroupId, LegendGroup, LegendRow } from "./legend";
import {
  certaintyRows,
  contextRows,
  corridorRows,
  countryRows,
  type Drawn,
  facilityRows,
  statusRows,
  voltageRows,
} from "./legendRows";
import type { ContextAssets, Look } from "./look";
import { participationRows } from "./participationRows";
import type { Mark } from "./scene";

/** Explains what is on the map, and nothing else, by the tables that made it. Groups without rows are left out. */
export function legendOf(
  marks: readonly Mark[],
  index: AtlasIndex,
  view: Pick<View, "date">,
  look: Pick<Look, "palette" | "language">,
  assets: ContextAssets | null = null,
): readonly LegendGroup[] {
  const drawn = drawnBy(marks, index, view, look, assets);
  const rows: Record<GroupId, readonly LegendRow[]> = {
    participation: participationRows(marks, look),
    corridors: corridorRows(drawn),
    status: statusRows(drawn),
    certainty: certaintyRows(drawn),
    voltage: voltageRows(drawn),
    facilities: facilityRows(drawn),
    countries: countryRows(drawn),
    context: contextRows(drawn),
  };
  return (Object.keys(rows) as GroupId[])
    .map((id): LegendGroup => ({ id, label: `legend.${id}`, rows: rows[id] }))
    .filter((group) => group.rows.length > 0);
}

function drawnBy(
  marks: readonly Mark[],
  index: AtlasIndex,
  { date }: Pick<View, "date">,
  look: Drawn["look"],
  assets: ContextAssets | null,
): Drawn {
  const ids = new Set(marks.map(({ id }) => id));
  // A member that is tinted by its share has rows of its own.
  const isByShare = (mark: Mark) => mark.mark === "area" && mark.fill === look.palette.ink.share;
  const kinds = new Set(
    marks.filter((mark) => mark.mark !== "label" && !isByShare(mark)).map(({ picks }) => picks?.kind),
  );
  return {
    index,
    look,
    segments: index.segments.filter(({ id }) => ids.has(`segment:${id}`)),
    facilities: index.facilities.filter(({ id }) => ids.has(`facility:${id}`)),
    statusOf: ({ statuses }) => statusOn(statuses, date),
    hasBands: marks.some(({ mark, id }) => mark === "band" && id.startsWith("band:")),
    has: (kind) => kinds.has(kind),
    technologies: new Set(
      (assets?.plants ?? []).filter(({ id }) => ids.has(`plant:${id}`)).map(({ technology }) => technology),
    ),
  };
}
