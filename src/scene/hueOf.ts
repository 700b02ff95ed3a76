import type { IndexedCorridor } from "../atlas/atlasIndex";

const MISSION_HUES = ["missionA", "missionB", "missionC"] as const;
export type Hue = (typeof MISSION_HUES)[number] | "context";

/** Corridors by rank, as the index and the front of an atlas list them. */
interface Ranked {
  readonly corridors: readonly Pick<IndexedCorridor, "id" | "role">[];
}

/** The hue of a corridor: one of its own for each corridor of the mission, by rank; the same quiet one for the others. */
export function hueOf({ corridors }: Ranked, id: string | undefined): Hue {
  const missions = corridors.filter(({ role }) => role === "mission");
  const place = missions.findIndex((corridor) => corridor.id === id);
  return MISSION_HUES[place % MISSION_HUES.length] ?? "context";
}

/** The hue of what is about these corridors; `null` where they are none or have several: it would be said to be about one of them. */
export function hueAbout(index: Ranked, corridors: readonly string[]): Hue | null {
  const [hue, ...others] = new Set(corridors.map((id) => hueOf(index, id)));
  return others.length > 0 ? null : (hue ?? null);
}
