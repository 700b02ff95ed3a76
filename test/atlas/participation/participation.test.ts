import { describe, expect, test } from "vitest";
import { MeetingRecord, ParticipationSchema } from "../../../src/atlas/meetingSchema";
import { evidenceAt, tookPart } from "../../../src/atlas/participation/attendance";
import { emptiedBy } from "../../../src/atlas/participation/emptiedBy";
import { facetOf } from "../../../src/atlas/participation/facetOf";
import { FACET_WORDS, toggled } from "../../../src/atlas/participation/filter";
import { meetingsMatching } from "../../../src/atlas/participation/matching";
import { metWith } from "../../../src/atlas/participation/metWith";
import { partiesIn } from "../../../src/atlas/participation/parties";
import { gapsOf, seriesLine } from "../../../src/atlas/participation/seriesLine";
import { daysOf } from "../../../src/atlas/participation/span";
import { tallyOf } from "../../../src/atlas/participation/tallyOf";
import { unknownIn, withoutUnknown } from "../../../src/atlas/participation/unknownIn";
import { indexWith, meeting, party, spoken } from "./indexWith";

const { format, status, tier, roster } = MeetingRecord.entries;

test("facets know all the words that a record may choose", () => {
  expect(FACET_WORDS).toEqual({
    roles: ParticipationSchema.entries.role.options,
    evidence: ParticipationSchema.entries.evidence.options,
    formats: format.options,
    statuses: status.options,
    tiers: tier.options,
    rosters: roster.entries.completeness.options,
  });
});

test.each([
  ["2025", "2025-01-01", "2025-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2025-12", "2025-12-01", "2025-12-31"],
  ["2025-09-09", "2025-09-09", "2025-09-09"],
])("%s runs from %s to %s", (word, first, last) => {
  expect(daysOf(word)).toEqual({ first, last });
});

test("a filter by persons asks who spoke for whom, and whom the atlas has not is told", () => {
  const index = indexWith(
    meeting({ id: "m1", parties: [spoken("AZ", "a", "b")] }),
    meeting({ id: "m2", parties: [spoken("KZ", "b"), party("AZ")] }),
  );
  expect(facetOf(index, { parties: ["AZ"] }, "persons")).toEqual([
    { value: "a", meetings: 1, isChosen: false },
    { value: "b", meetings: 1, isChosen: false },
  ]);
  expect(meetingsMatching(index, { persons: ["b"], parties: ["AZ"] }).map(({ id }) => id)).toEqual(["m1"]);
  expect(unknownIn(index, { persons: ["a", "c"] })).toEqual([{ facet: "persons", value: "c" }]);
});

describe("what is not reported", () => {
  const index = indexWith(
    meeting({ id: "m1", parties: [party("AF", "absent"), party("TM", "not-reported"), party("KZ")] }),
    meeting({ id: "m2", parties: [party("KZ", "signatory")] }),
    meeting({ id: "m3", status: "planned", parties: [party("AF", "not-reported"), party("KZ")] }),
  );
  const tallyFor = (id: string) => tallyOf(index, {}).find((tally) => tally.id === id);

  test("counts apart from absence, and leaves no report", () => {
    expect(tallyFor("TM")).toEqual({
      id: "TM",
      kind: "member",
      present: 0,
      signatory: 0,
      absent: 0,
      notReported: 1,
      unlisted: 1,
      tookPart: 0,
      reported: 0,
      held: 2,
      planned: 0,
      share: 0,
    });
  });

  test("is nothing at a meeting that is only planned, even where a record says present", () => {
    expect(tallyFor("KZ")).toMatchObject({ present: 1, signatory: 1, notReported: 0, planned: 1, held: 2 });
    expect(tallyFor("AF")).toMatchObject({ absent: 1, notReported: 0, planned: 1, reported: 1 });
    expect(evidenceAt({ status: "announced" }, { evidence: "present" })).toBeNull();
    expect(tookPart({ status: "planned" }, { evidence: "signatory" })).toBe(false);
  });

  test("is not found among those absent", () => {
    expect(meetingsMatching(index, { parties: ["TM"], evidence: ["absent"] })).toEqual([]);
    expect(meetingsMatching(index, { parties: ["AF"], evidence: ["not-reported"] })).toEqual([]);
  });

  test("stays in the tally of a reader who asks for those present only", () => {
    expect(tallyOf(index, { evidence: ["present"] })).toEqual(tallyOf(index, {}));
  });
});

describe("facets", () => {
  const index = indexWith(
    meeting({ id: "m1", series: "a", format: "online", country: null, parties: [party("KZ"), party("adb")] }),
    meeting({ id: "m2", series: "b", parties: [party("UZ", "signatory", "host")] }),
  );

  test("keep values without a meeting, so that a list doesn't jump", () => {
    expect(facetOf(index, { parties: ["KZ"] }, "series")).toEqual([
      { value: "a", meetings: 1, isChosen: false },
      { value: "b", meetings: 0, isChosen: false },
    ]);
  });

  test("aren't narrowed by their own choice", () => {
    expect(facetOf(index, { series: ["a"] }, "series")).toEqual([
      { value: "a", meetings: 1, isChosen: true },
      { value: "b", meetings: 1, isChosen: false },
    ]);
  });

  test("ask the same party for role and evidence", () => {
    const evidence = facetOf(index, { roles: ["host"] }, "evidence");
    expect(evidence.map(({ value, meetings }) => [value, meetings])).toEqual([
      ["present", 0],
      ["signatory", 1],
      ["absent", 0],
      ["not-reported", 0],
    ]);
  });

  test("keep a chosen value that the atlas doesn't have", () => {
    expect(facetOf(index, { series: ["gone"] }, "series").at(-1)).toEqual({
      value: "gone",
      meetings: 0,
      isChosen: true,
    });
  });

  test("switch a value on and off, and leave no empty list", () => {
    const on = toggled({ tiers: ["core"] }, "parties", "KZ");
    expect(on).toEqual({ tiers: ["core"], parties: ["KZ"] });
    expect(toggled(on, "parties", "KZ")).toEqual({ tiers: ["core"] });
  });
});

describe("a filter that leaves nothing", () => {
  const index = indexWith(
    meeting({ id: "m1", series: "a", start: "2023", parties: [party("KZ")] }),
    meeting({ id: "m2", series: "a", start: "2024" }),
    meeting({ id: "m3", series: "b", start: "2025", parties: [party("KZ")] }),
  );

  test("says which one thing brings meetings back, most first", () => {
    expect(emptiedBy(index, { series: ["b"], from: "2022", to: "2024" })).toEqual([
      { condition: "series", filter: { from: "2022", to: "2024" }, meetings: 2 },
      { condition: "dates", filter: { series: ["b"] }, meetings: 1 },
    ]);
  });

  test("says nothing where no single thing does", () => {
    expect(emptiedBy(index, { series: ["c"], parties: ["UZ"] })).toEqual([]);
  });

  test("says nothing where meetings are left", () => {
    expect(emptiedBy(index, { series: ["a"] })).toEqual([]);
  });
});

test("what the atlas doesn't have is named, and the rest of the filter holds", () => {
  const index = indexWith(meeting({ series: "a", parties: [party("KZ")] }));
  const filter = { series: ["a", "gone"], parties: ["XX"], countries: ["AZ"], from: "2024" };
  expect(unknownIn(index, filter)).toEqual([
    { facet: "series", value: "gone" },
    { facet: "parties", value: "XX" },
  ]);
  expect(withoutUnknown(index, filter)).toEqual({ series: ["a"], countries: ["AZ"], from: "2024" });
});

describe("numbers of a series", () => {
  const line = (...ordinals: (number | null)[]) =>
    seriesLine(indexWith(...ordinals.map((ordinal, i) => meeting({ id: `m${i}`, ordinal }))), "board");
  const said = ({ items }: ReturnType<typeof line>) =>
    items.map((item) => (item.kind === "gap" ? `${item.first}–${item.last}` : item.meeting.ordinal));

  test("show where one is missing, and where several are", () => {
    expect(said(line(1, 3, null, 7))).toEqual([1, "2–2", 3, null, "4–6", 7]);
  });

  test("that lie before the first known are earlier, not missing", () => {
    expect(line(25, 26)).toMatchObject({ earlier: 24 });
    expect(said(line(25, 26))).toEqual([25, 26]);
  });

  test("of a series with one meeting have no gap", () => {
    expect(line(1)).toMatchObject({ earlier: 0, items: [{ kind: "meeting" }] });
  });

  test("of a series without numbers have no gap", () => {
    expect(line(null, null)).toMatchObject({ earlier: 0 });
    expect(said(line(null, null))).toEqual([null, null]);
  });

  test("may run out of order and be given twice", () => {
    expect(gapsOf([5, 1, 5, 2])).toEqual([{ kind: "gap", first: 3, last: 4 }]);
    expect(said(line(2, 1, 4))).toEqual([2, 1, "3–3", 4]);
  });

  test("may be a mistake of a million without making a million gaps", () => {
    expect(said(line(1, 1_000_000))).toEqual([1, "2–999999", 1_000_000]);
  });
});

describe("odd meetings", () => {
  test("one with no parties is held, counts for nobody, and is found where nothing is asked of parties", () => {
    const index = indexWith(meeting({ parties: [] }));
    expect(meetingsMatching(index, {})).toHaveLength(1);
    expect(meetingsMatching(index, { roles: ["host"] })).toEqual([]);
    expect(tallyOf(index, {}).map(({ tookPart: times, unlisted, held }) => [times, unlisted, held])).toEqual(
      index.members.concat(index.neighbours).map(() => [0, 1, 1]),
    );
  });

  test("a member in no meeting is listed, with no report, and met nobody", () => {
    const index = indexWith(meeting({ parties: [party("KZ"), party("UZ")] }));
    expect(partiesIn(index)).toContainEqual({ id: "TM", kind: "member" });
    expect(metWith(index, "TM").met).toEqual([]);
    expect(metWith(index, "KZ").met).toEqual([{ id: "UZ", kind: "member", meetings: ["m1"] }]);
  });

  test("no meeting at all leaves no share", () => {
    expect(tallyOf(indexWith(), {}).every(({ share }) => share === null)).toBe(true);
  });

  test("ten thousand are counted whole", () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      meeting({
        id: `m${i}`,
        series: `s${i % 40}`,
        start: `${2000 + (i % 30)}`,
        parties: [party("KZ"), party(`o${i % 60}`)],
      }),
    );
    const index = indexWith(...many);
    expect(tallyOf(index, {}).find(({ id }) => id === "KZ")).toMatchObject({ present: 10_000, share: 1 });
    expect(facetOf(index, { parties: ["KZ"] }, "series")).toHaveLength(40);
    expect(partiesIn(index)).toHaveLength(10 + 1 + 60);
    expect(metWith(index, "KZ").met).toHaveLength(60);
  });
});
