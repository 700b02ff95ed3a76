import { expect, test } from "vitest";
import { readAtlas } from "../../src/atlas/readAtlas";
import { storyOf } from "../../src/atlas/storyOf";
import { storySteps } from "../../src/view/storySteps";
import { DEFAULT_VIEW } from "../../src/view/view";
import { WHOLE } from "../fixtures/fixtures";
import { there } from "../there";

const story = there(storyOf(readAtlas(WHOLE), "tour"));

test("a story in a language is its steps as slides, each with its view and who says so", () => {
  const [first, second] = storySteps(story, "tr");
  expect(first).toMatchObject({
    step: 1,
    view: {
      ...DEFAULT_VIEW,
      language: "tr",
      picked: { kind: "corridor", id: "east" },
      switched: { plants: true },
    },
    camera: { zoom: 5, lat: 40.5, lng: 49.5 },
    title: "The corridor (tr)",
    text: "It carries power. (tr)",
    notes: "The agency says so. (tr)",
  });
  expect(first?.sources.map(({ id }) => id)).toEqual(["report"]);
  expect(second).toMatchObject({
    step: 2,
    view: { ...DEFAULT_VIEW, language: "tr", explore: "matrix", filter: { parties: ["AZ", "TR"] } },
    camera: null,
  });
});

test("what a step rests on is named, with the figure or milestone that is meant", () => {
  expect(story.steps[0]?.rests.map(({ to, part }) => [to && `${to.kind}/${to.id}`, part?.en])).toEqual([
    ["corridor/east", "Capacity"],
    ["corridor/east", "Start"],
    [null, undefined],
  ]);
  expect(story.steps[1]?.rests[1]?.name).toEqual({ country: "AZ" });
});

test("a story that isn't there is none", () => {
  expect(storyOf(readAtlas(WHOLE), "walk")).toBeNull();
});
