import type { Extent } from "./extent";

/** On each side, as a part of the width and height of what is shown. */
const ROOM = 0.1;

/** What is shown, and some of what lies around it: a line that ended at the edge of a picture would seem to go on. */
export function roomAround([west, south, east, north]: Extent): Extent {
  const [across, down] = [ROOM * (east - west), ROOM * (north - south)];
  return [west - across, south - down, east + across, north + down];
}
