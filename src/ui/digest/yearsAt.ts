import type { IndexedMeeting } from "../../atlas/atlasIndex";
import { wasAt } from "../../atlas/participation/attendance";
import type { YearsBlock } from "../../draw/digest/digest";

/** At how many of the meetings a party is reported, by year from the first to the last of all of them; empty where it is at none. */
export function yearsAt(meetings: readonly IndexedMeeting[], party: string): YearsBlock["years"] {
  const reported = meetings.filter((meeting) => wasAt(party, meeting));
  const all = reported.map(yearOf);
  if (all.length === 0) return [];
  const [first, last] = [Math.min(...all), Math.max(...meetings.map(yearOf))];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    count: all.filter((year) => year === first + i).length,
  }));
}

const yearOf = ({ start }: IndexedMeeting) => Number(start.slice(0, 4));
