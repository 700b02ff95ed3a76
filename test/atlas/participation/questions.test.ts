import { expect, test } from "vitest";
import { meetingsMatching } from "../../../src/atlas/participation/matching";
import { unknownIn } from "../../../src/atlas/participation/unknownIn";
import { readView, writeView } from "../../../src/view/address";
import { DEFAULT_VIEW, type View } from "../../../src/view/view";
import { QUESTIONS } from "./questions";
import { realIndex } from "./realIndex";

const answerTo = (id: string) => QUESTIONS.find((question) => question.id === id)?.answer(realIndex);

test.each(QUESTIONS)(
  "the link of “$id” is read as it is written, and shows something known",
  ({ change }) => {
    const view: View = { ...DEFAULT_VIEW, ...change };
    expect(readView(writeView(view))).toEqual({ view, unread: [] });
    expect(unknownIn(realIndex, view.filter)).toEqual([]);
    expect(meetingsMatching(realIndex, view.filter)).not.toEqual([]);
  },
);

test("seven and the host of the Centre took part in the first Board meeting", () => {
  expect(answerTo("first-board")).toEqual(["AZ", "eco-secretariat", "KZ", "KG", "UZ", "TR", "PK", "unido"]);
});

test("four members aren't reported at any Board meeting", () => {
  expect(answerTo("members-not-at-board")?.toSorted()).toEqual(["AF", "IR", "TJ", "TM"]);
});

test("three meetings about Central Asia–Azerbaijan have no full list", () => {
  expect(answerTo("ca-az-without-list")).toEqual([
    "ca-az-2024-11-15-dialogue",
    "cececo-launch-2024-11-15",
    "geac-3",
  ]);
});

test("the way from the Tashkent memorandum to the joint venture starts with one and ends with the other", () => {
  const way = answerTo("memorandum-to-joint-venture");
  expect([way?.at(0), way?.at(-1)]).toEqual(["ca-az-2024-05-01", "ca-az-2025-07-01"]);
});

test("Turkmenistan is reported at eleven meetings", () => {
  expect(answerTo("turkmenistan")).toHaveLength(11);
});

test("absence is reported at two meetings", () => {
  expect(answerTo("reported-absent")).toEqual(["eco-com-26", "eco-summit-16"]);
});
