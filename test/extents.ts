import { realIndex } from "./atlas/participation/realIndex";

/** What the map of the facts shows where nothing is picked: all of it, and on a small screen only the corridors. */
export const { whole: FULL_EXTENT, corridors: CORRIDORS_EXTENT } = realIndex.extent;
