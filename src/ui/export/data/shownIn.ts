import type { AtlasIndex } from "../../../atlas/atlasIndex";
import { participationsMatching } from "../../../atlas/participation/matching";
import { withoutUnknown } from "../../../atlas/participation/unknownIn";
import { askedOf, placesOf, valuedIn } from "../../../tables/asked";
import type { Shown } from "../../../tables/narrowed";
import { isOfFacts, type Picked, seenAs, type View } from "../../../view/view";
import { FACT_TABLES } from "../../explore/facts/factTables";
import { loadTables } from "../../load/loadTables";
import type { Exportable } from "../../wire/carried";

/** Whether the view is about less than everything. */
export function isPartShown({ index, view }: Pick<Exportable, "index" | "view">): boolean {
  return showsFacts(view) ? view.table.where.length > 0 : shownIn({ index, view }) !== null;
}

/** Which records the view is about; `null` where it shows all. Rejects where the table that is asked can't be had. */
export async function loadShown({ index, view }: Pick<Exportable, "index" | "view">): Promise<Shown | null> {
  if (!showsFacts(view)) return shownIn({ index, view });
  return isPartShown({ index, view }) ? factsIn(index, view) : null;
}

function showsFacts(view: View): boolean {
  return view.explore !== null && seenAs(view) === null;
}

/** The rows of a table of facts that fit. */
async function factsIn(index: AtlasIndex, { table: { of, where } }: View): Promise<Shown | null> {
  if (!isOfFacts(of)) return null;
  const [table] = await loadTables([of], index);
  if (table === undefined) return null;
  const valued = valuedIn(table, FACT_TABLES[of].facets);
  const places = placesOf(valued, askedOf(valued, where).asked, table.rows.length);
  return { ids: new Set(places.map((place) => String(table.rows[place]?.[0]))), participation: null };
}

/** What is asked of participation, or what is picked. */
export function shownIn({ index, view }: Pick<Exportable, "index" | "view">): Shown | null {
  if (view.explore !== null) return askedIn(index, view.filter);
  return view.picked && { ids: new Set(idsOf(index, view.picked)), participation: null };
}

function askedIn(index: AtlasIndex, all: Exportable["view"]["filter"]): Shown | null {
  const matching = participationsMatching(index, withoutUnknown(index, all));
  if (matching.length === index.meetings.reduce((sum, { parties }) => sum + parties.length, 0)) return null;
  return {
    ids: new Set(matching.map(({ meeting }) => meeting.id)),
    participation: new Set(
      matching.map(({ meeting, participation }) => `${meeting.id}/${participation.party}`),
    ),
  };
}

/** With a corridor go its segments, facilities and meetings, with a series its meetings. */
function idsOf(index: AtlasIndex, { kind, id }: Picked): readonly string[] {
  if (kind === "series")
    return [id, ...index.meetings.filter(({ series }) => series === id).map((meeting) => meeting.id)];
  const corridor = kind === "corridor" ? index.corridors.find((each) => each.id === id) : undefined;
  return corridor ? [id, ...corridor.segments, ...corridor.facilities, ...corridor.meetings] : [id];
}
