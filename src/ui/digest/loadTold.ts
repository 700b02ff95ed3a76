import { wasHeld } from "../../atlas/participation/attendance";
import { conditionsOf } from "../../atlas/participation/emptiedBy";
import type { ParticipationAssets } from "../../atlas/participation/participationAssets";
import { hueOf } from "../../scene/hueOf";
import { seenAs, type View } from "../../view/view";
import { askedOf, type Exploring } from "../explore/exploring";
import { questionOf } from "../explore/shownFigure";
import { libraryOn, participationOn } from "../load/past";
import type { AllWords } from "../locale/words";
import type { Exportable } from "../wire/carried";
import type { Compared } from "./compared";
import { comparisonDigest } from "./comparisonDigest";
import { corridorDigest } from "./corridorDigest";
import { corridorEntries } from "./corridorEntries";
import { isTold } from "./isTold";
import { loadComparison } from "./loadComparison";
import { loadPair } from "./loadPair";
import { meetingDigest } from "./meetingDigest";
import { memberDigest } from "./memberDigest";
import { overviewDigest } from "./overviewDigest";
import { participationDigest, persons } from "./participationDigest";
import { personDigest } from "./personDigest";
import { timelineDigest } from "./timelineDigest";
import type { Told } from "./told";
import { withLatest } from "./withLatest";

/** Whether a view is of all: nothing is picked or asked. */
export function isOverview(view: Pick<View, "picked" | "explore" | "table">): boolean {
  return view.picked === null && view.explore === null && seenAs(view) === null;
}

/** Whether a view has key facts: all, what is picked, or who takes part in what is explored. */
export function hasTold(view: Pick<View, "picked" | "explore" | "table">): boolean {
  return (
    view.explore === "compare" ||
    seenAs(view) !== null ||
    isTold(view) ||
    isOverview(view) ||
    view.picked?.kind === "series" ||
    view.picked?.kind === "person"
  );
}

/** What is to be told of what a view is about, or of two things beside each other. Rejects where its facts can't be had. */
export async function loadTold(
  exportable: Exportable,
  words: AllWords,
  compared: Compared | null = null,
): Promise<Told> {
  return withLatest(await loadOf(exportable, words, compared), exportable.index, words);
}

async function loadOf(exportable: Exportable, words: AllWords, compared: Compared | null): Promise<Told> {
  const { index } = exportable;
  const view = meetingsOfSeries(exportable.view);
  if (compared !== null) return loadComparison(compared, { index, date: view.date, extent: "slide" }, words);
  const { picked } = view;
  if (isOverview(view)) return loadOverview({ index, view }, words);
  if (seenAs(view) !== null || picked === null) return loadExplored({ index, view }, words);
  const entry = await (await libraryOn(view.date)).entry(picked.kind, picked.id, words.language);
  switch (entry?.kind) {
    case "corridor":
      return corridorDigest(entry, hueOf(index, entry.id), words);
    case "meeting":
      return meetingDigest(entry, index, words);
    case "member":
      return memberDigest(entry, index, words);
    case "person":
      return personDigest(entry, words);
    default:
      throw new Error(`Nothing is told of ${picked.kind} “${picked.id}” but what its map shows.`);
  }
}

async function loadOverview(
  { index, view }: Pick<Exportable, "index" | "view">,
  words: AllWords,
): Promise<Told> {
  const mission = index.corridors.filter(({ role }) => role === "mission").map(({ id }) => id);
  const entries = await corridorEntries(mission, await libraryOn(view.date), words.language);
  return overviewDigest(entries, index, words);
}

/** A series that is picked is told by who takes part in its meetings. */
function meetingsOfSeries(view: View): View {
  const { picked } = view;
  if (seenAs(view) !== null || picked?.kind !== "series") return view;
  return { ...view, picked: null, explore: "matrix", filter: { series: [picked.id] } };
}

/** What mattered when, or who takes part in what is asked about; where that is one meeting, or only one was held, the meeting itself. */
async function loadExplored(
  { index, view }: Pick<Exportable, "index" | "view">,
  words: AllWords,
): Promise<Told> {
  const assets = await participationOn(view.date);
  const exploring = askedOf({ index, assets }, view.filter, words);
  if (view.explore === "timeline") {
    const { asked } = questionOf(exploring, words, []);
    return timelineDigest(index, exploring.events, exploring.filter, asked, words);
  }
  const compared = await comparedIn(exploring, view.date, words);
  if (compared !== null) return compared;
  const held = exploring.meetings.filter(wasHeld);
  const [only, ...others] = held.length > 0 ? held : exploring.meetings;
  if (only !== undefined && others.length === 0) {
    const entry = await (await libraryOn(view.date)).entry("meeting", only.id, words.language);
    if (entry?.kind === "meeting") return meetingDigest(entry, index, words);
  }
  return explored(exploring, assets, words, view.explore === "persons");
}

/** Two members, where the reader asks about two and nothing else; else `null`. */
async function comparedIn(
  { index, filter }: Exploring,
  date: string | null,
  words: AllWords,
): Promise<Told | null> {
  const isMember = (party: string) => index.members.some(({ id }) => id === party);
  const { parties = [], ...others } = filter;
  const [a, b, ...more] = parties;
  if (a === undefined || b === undefined || more.length > 0 || conditionsOf(others).length > 0) return null;
  if (!isMember(a) || !isMember(b)) return null;
  return comparisonDigest(await loadPair([a, b], date, words.language), index, words);
}

function explored(
  exploring: Exploring,
  { gathered }: Pick<ParticipationAssets, "gathered">,
  words: AllWords,
  withPersons: boolean,
): Told {
  const { asked } = questionOf(exploring, words, []);
  return participationDigest({ ...exploring, asked }, gathered, words, withPersons ? persons : undefined);
}
