import type { Entry } from "../../atlas/entry";
import type { ParticipationAssets } from "../../atlas/participation/participationAssets";
import { hueOf } from "../../scene/symbology";
import type { View } from "../../view/view";
import { keptFile } from "../browser/files";
import { askedOf, type Exploring } from "../explore/exploring";
import { questionOf } from "../explore/shownFigure";
import { library } from "../load/library";
import type { AllWords } from "../locale/words";
import type { Exportable } from "../wire/carried";
import { corridorDigest } from "./corridorDigest";
import { meetingDigest } from "./meetingDigest";
import { memberDigest } from "./memberDigest";
import { participationDigest } from "./participationDigest";
import type { Told } from "./told";

const TOLD_KINDS: readonly Entry["kind"][] = ["corridor", "meeting", "member"];

/** Whether a view is about something of which there is more to tell than its map shows. */
export function hasTold({ picked, explore }: Pick<View, "picked" | "explore">): boolean {
  return explore === "matrix" || explore === "table" || (picked !== null && TOLD_KINDS.includes(picked.kind));
}

/** What is to be told of what a view is about. Rejects where its facts can't be had. */
export async function loadTold(exportable: Exportable, words: AllWords): Promise<Told> {
  const { index, view } = exportable;
  const { picked, explore } = view;
  if (explore !== null || picked === null) return loadExplored(exportable, words);
  const entry = await library.entry(picked.kind, picked.id);
  switch (entry?.kind) {
    case "corridor":
      return corridorDigest(entry, hueOf(index, entry.id), words);
    case "meeting":
      return meetingDigest(entry, index, words);
    case "member":
      return memberDigest(entry, index, words);
    default:
      throw new Error(`Nothing is told of ${picked.kind} “${picked.id}” but what its map shows.`);
  }
}

/** Who takes part in what is asked about; where that is one meeting, the meeting itself. */
async function loadExplored({ index, view }: Exportable, words: AllWords): Promise<Told> {
  const assets = await keptFile<ParticipationAssets>("facts/participation.json");
  const exploring = askedOf({ index, assets }, view.filter, words);
  const [only, ...others] = exploring.meetings;
  if (only !== undefined && others.length === 0) {
    const entry = await library.entry("meeting", only.id);
    if (entry?.kind === "meeting") return meetingDigest(entry, index, words);
  }
  return explored(exploring, assets, words);
}

function explored(
  exploring: Exploring,
  { gathered }: Pick<ParticipationAssets, "gathered">,
  words: AllWords,
): Told {
  const { index, filter, look } = exploring;
  return participationDigest(index, filter, look, gathered, questionOf(exploring, words, []).asked, words);
}
