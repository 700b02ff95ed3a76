import { expect, test } from "vitest";
import { meetingsMatching } from "../../../src/atlas/participation/matching";
import { unknownIn } from "../../../src/atlas/participation/unknownIn";
import { readView, writeView } from "../../../src/view/address";
import { meetingsIn, neverReportedIn, partiesIn, QUESTIONS } from "./questions";
import { realIndex } from "./realIndex";

test.each(QUESTIONS)(
  "the answer to “$text” is in an address as it is written, and shows something known",
  ({ view }) => {
    const read = readView(view);
    expect(read.unread).toEqual([]);
    expect(writeView(read.view)).toBe(view);
    expect(unknownIn(realIndex, read.view.filter)).toEqual([]);
    expect(meetingsMatching(realIndex, read.view.filter)).not.toEqual([]);
  },
);

test("seven and the host of the Centre took part in the first Board meeting", () => {
  expect(partiesIn("Who took part in the first")).toEqual([
    "AZ",
    "eco-secretariat",
    "KZ",
    "KG",
    "UZ",
    "TR",
    "PK",
    "unido",
  ]);
});

test("four members aren't reported at any Board meeting", () => {
  expect(neverReportedIn("Which members aren’t").toSorted()).toEqual(["AF", "IR", "TJ", "TM"]);
});

test("three meetings about Central Asia–Azerbaijan have no full list", () => {
  expect(meetingsIn("Which meetings about Central")).toEqual([
    "ca-az-2024-11-15-dialogue",
    "cececo-launch-2024-11-15",
    "geac-3",
  ]);
});

test("the way from the Tashkent memorandum to the joint venture starts with one and ends with the other", () => {
  const way = meetingsIn("Which meetings led");
  expect([way.at(0), way.at(-1)]).toEqual(["ca-az-2024-05-01", "ca-az-2025-07-01"]);
});

test("Turkmenistan is reported at eleven meetings", () => {
  expect(meetingsIn("At which meetings is")).toHaveLength(11);
});

test("absence is reported at two meetings", () => {
  expect(meetingsIn("Where is a party")).toEqual(["eco-com-26", "eco-summit-16"]);
});
