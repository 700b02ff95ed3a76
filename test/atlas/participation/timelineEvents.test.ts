import { expect, test } from "vitest";
import { participationAssetsOf } from "../../../src/atlas/participation/participationAssets";
import { eventsMatching, timelineEventsOf } from "../../../src/atlas/participation/timelineEvents";
import { realAtlas } from "./realIndex";

const events = timelineEventsOf(realAtlas);

test("every milestone of every corridor and of the Centre is an event", () => {
  const milestones = [...realAtlas.corridors.values(), realAtlas.centre].flatMap((each) => each.milestones);
  expect(events.filter(({ id }) => !/-(year|earliest)$/.test(id))).toHaveLength(milestones.length);
});

test("a milestone is called as its record says, in one language or in several", () => {
  const named = { ...realAtlas.centre, milestones: realAtlas.centre.milestones.slice(0, 2) };
  const [one, other] = named.milestones.map((each, i) => ({
    ...each,
    title: i === 0 ? "Funded" : { en: "Presented", tr: "Sunuldu" },
  }));
  const centre = { ...named, milestones: [one, other].flatMap((each) => each ?? []) };
  const titles = timelineEventsOf({ ...realAtlas, corridors: new Map(), centre }).map(({ title }) => title);
  expect(titles).toEqual([{ en: "Funded" }, { en: "Presented", tr: "Sunuldu" }]);
});

test("years aimed at are plans, and one that wasn't found is no event", () => {
  expect(
    events.filter(({ id }) => /-(year|earliest)$/.test(id)).map((each) => [each.id, each.start, each.isPlan]),
  ).toEqual([
    ["ca-az/operation-earliest", "2030", true],
    ["bssc/completion-year", "2032", true],
  ]);
});

test("what is built is steel, and what is said is politics", () => {
  const side = (id: string) => events.find((event) => event.id === id)?.side;
  expect(side("az-tr-eu/construction-start")).toBe("steel");
  expect(side("ca-az/ca-az-2026-study-start")).toBe("steel");
  expect(side("ca-az/ca-az-2024-agreement")).toBe("politics");
});

test("the second Board meeting is a plan, and the first is none", () => {
  const plans = events.filter(({ isPlan, corridor }) => isPlan && corridor === null);
  expect(plans.map(({ meeting }) => meeting)).toEqual(["cececo-2020-06-23-validation", "cececo-board-2"]);
});

test("a filter of corridor, party and date narrows events", () => {
  const found = eventsMatching(events, {
    corridors: ["ca-az"],
    parties: ["KG"],
    from: "2024-11",
    series: ["x"],
  });
  expect(found.map(({ id }) => id)).toEqual([
    "ca-az/ca-az-2024-kg-interest",
    "ca-az/ca-az-2025-ots-ministers",
    "ca-az/ca-az-2026-kg-participation",
  ]);
});

test("names of organisations come for those that a meeting names, and for no other", () => {
  const { organisations } = participationAssetsOf(realAtlas);
  expect(Object.keys(organisations)).toContain("eco-secretariat");
  expect(Object.keys(organisations)).not.toContain("totalenergies");
});
