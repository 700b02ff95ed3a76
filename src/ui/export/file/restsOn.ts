import type { Source } from "../../../atlas/atlas";
import type { IndexedMeeting } from "../../../atlas/atlasIndex";
import type { Entry } from "../../../atlas/entry";
import { wasAt } from "../../../atlas/participation/attendance";
import { eventsMatching } from "../../../atlas/participation/timelineEvents";
import { seenAs } from "../../../view/view";
import { askedOf, type Exploring } from "../../explore/exploring";
import { libraryOn, participationOn } from "../../load/past";
import { pairOverTime } from "../beside";
import type { FileWish } from "../wish";

type Asked = Pick<FileWish, "exportable" | "words" | "choice">;
type Counted = Pick<Exploring, "meetings" | "events">;

/**
 * The documents on which a sheet rests that names none itself: those of what is picked, or the first of each meeting that is counted. A sheet without
 * them is better than none.
 */
export async function restsOn(asked: Asked): Promise<readonly Source[]> {
  const counted = await countedIn(asked).catch(() => null);
  return counted === null ? ofPicked(asked) : ofCounted(counted, asked);
}

/** The meetings, and the events without one, that a figure shows; `null` for a sheet that isn't about meetings. */
async function countedIn({ exportable: { index, view }, words, choice }: Asked): Promise<Counted | null> {
  const { subject } = choice;
  const at = (parties: readonly string[]): Counted => ({
    meetings: meetingsOf(index.meetings, parties),
    events: [],
  });
  if (subject === "pair") return at(pairOverTime({ index, view }, choice) ?? []);
  if (subject === "meet") return at(view.picked === null ? [] : [view.picked.id]);
  const isOfMeetings = subject === "digest" ? seenAs(view) !== null : FIGURES.has(subject);
  if (!isOfMeetings) return null;
  const asked = askedOf({ index, assets: await participationOn(view.date) }, view.filter, words);
  const isTimeline = subject === "timeline" || (subject === "digest" && view.explore === "timeline");
  return { ...asked, events: isTimeline ? eventsMatching(asked.events, asked.filter) : [] };
}

const FIGURES: ReadonlySet<string> = new Set(["matrix", "timeline", "tally", "meetings"]);

/** Those at which any of them is reported. */
function meetingsOf(meetings: readonly IndexedMeeting[], ids: readonly string[]): readonly IndexedMeeting[] {
  return meetings.filter((meeting) => ids.some((id) => wasAt(id, meeting)));
}

async function ofCounted({ meetings, events }: Counted, asked: Asked): Promise<readonly Source[]> {
  const corridors = [...new Set(events.flatMap(({ corridor }) => corridor ?? []))];
  const isCentreToo = events.some(({ corridor }) => corridor === null);
  const entries = await Promise.all([
    ...meetings.map(({ id }) => entryOf("meeting", id, asked)),
    ...corridors.map((id) => entryOf("corridor", id, asked)),
    ...(isCentreToo ? [entryOf("centre", asked.exportable.index.centre.id, asked)] : []),
  ]);
  const shown = new Set(events.map(({ id }) => id));
  const all = entries.flatMap((entry) => (entry === null ? [] : firstsOf(entry, shown)));
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

/** The first document of a meeting, or of each milestone that is shown. */
function firstsOf({ kind, id, record, names }: Entry, shown: ReadonlySet<string>): readonly Source[] {
  const first = (sources: readonly string[]) => names.sources[sources[0] ?? ""] ?? [];
  if (kind === "meeting") return [first(record.sources)].flat();
  if (kind !== "corridor" && kind !== "centre") return [];
  const own = kind === "centre" ? "centre" : id;
  return record.milestones.flatMap((each) => (shown.has(`${own}/${each.id}`) ? first(each.sources) : []));
}

async function ofPicked(asked: Asked): Promise<readonly Source[]> {
  const { picked } = asked.exportable.view;
  // What is told of a thing brings its documents; a story has those of its steps.
  if (picked === null || asked.choice.subject === "story") return [];
  const entry = await entryOf(picked.kind, picked.id, asked);
  return entry === null ? [] : sourcesOf(entry);
}

/** The documents of the record itself, where it lists them: those of what it merely names are about other things. */
function sourcesOf({ record, names }: Entry): readonly Source[] {
  if (!("sources" in record)) return Object.values(names.sources);
  return record.sources.flatMap((id) => names.sources[id] ?? []);
}

async function entryOf(
  kind: Entry["kind"],
  id: string,
  { exportable: { view }, words }: Asked,
): Promise<Entry | null> {
  return libraryOn(view.date)
    .then((library) => library.entry(kind, id, words.language))
    .catch(() => null);
}
