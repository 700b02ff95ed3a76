import { expect, test } from "vitest";
import { tookPart } from "../../../src/atlas/participation/attendance";
import { pairFigure } from "../../../src/scene/figures/pairFigure";
import { realIndex } from "../../atlas/participation/realIndex";
import { plainLook } from "./plainLook";

test("each year’s number is that of the meetings held at which a report names the party", () => {
  for (const pair of [
    ["KZ", "UZ"],
    ["TM", "AZ"],
    ["AF", "PK"],
  ] as const) {
    const { marks } = pairFigure(realIndex, pair, plainLook, { width: 800 });
    const said = new Set(marks.flatMap(({ stands }) => stands?.title ?? []));
    const counted = pair.flatMap((id) => {
      const years = realIndex.meetings
        .filter((meeting) => meeting.parties.some((each) => each.party === id && tookPart(meeting, each)))
        .map(({ start }) => start.slice(0, 4));
      return [...new Set(years)].map(
        (year) => `${plainLook.partyName(id)}, ${year}: ${years.filter((each) => each === year).length}`,
      );
    });
    expect([...said].sort()).toEqual(counted.sort());
  }
});

test("a pair of which no report tells is a figure without bars", () => {
  const { marks, height } = pairFigure({ meetings: [] }, ["KZ", "UZ"], plainLook, { width: 0 });
  expect(marks.filter(({ stands }) => stands !== null)).toEqual([]);
  expect(height).toBeGreaterThan(0);
});
