import { expect, test } from "vitest";
import { wasHeld } from "../../src/atlas/participation/attendance";
import { realAtlas } from "../atlas/participation/realIndex";
import { atlas, panelOf } from "./rendered";

/** What a roster means for the sentence on a member's page. */
const OPEN = ["none", "announced", "count-only"];

test.each(realAtlas.about.members)(
  "the page of %s says of how many meetings the list of participants is known",
  (id) => {
    const held = [...atlas.meetings.values()].filter(
      (meeting) =>
        wasHeld(meeting) &&
        meeting.parties.some(({ party, evidence }) => party === id && evidence !== "not-reported"),
    );
    const of = (...rosters: string[]) =>
      held.filter(({ roster }) => rosters.includes(roster.completeness)).length;
    expect(panelOf("member", id).text).toContain(
      `Of these, held: ${held.length}. List of participants: as complete as the reports for ${of("as-reported")}, partly known for ${of("partial")}, not published for ${of(...OPEN)}.`,
    );
  },
);

test.each([
  ["az", "Onlardan keçirilib: "],
  ["tr", "Bunlardan yapılan: "],
  ["ru", "Из них состоялось: "],
] as const)("it says so in %s", (language, sentence) => {
  expect(panelOf("member", "AZ", language).text).toContain(sentence);
});
