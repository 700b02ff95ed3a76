import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SWITCHES } from "../../src/scene/switches";
import { readView } from "../../src/view/address";
import { unreadSwitches } from "../../src/view/unreadSwitches";
import { flipped } from "../../src/view/view";

/** In the order in which they are listed. A new layer's switch may come anywhere between them. */
const ISSUED = [
  "on corridors",
  "on certainty",
  "on facilities",
  "on members",
  "on places",
  "off plants",
  "off substations",
  "off interconnectors",
];

test("the switches that links may name are there, in their order", () => {
  const listed = SWITCHES.map(({ id, isOn }) => `${isOn ? "on" : "off"} ${id}`);
  expect(listed.filter((each) => ISSUED.includes(each))).toEqual(ISSUED);
});

const links = readFileSync("test/view/links.txt", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("?"));

test.each(links)("the link %s turns switches that there are", (link) => {
  expect(unreadSwitches(readView(link).view, SWITCHES)).toEqual([]);
});

test.each([
  ["?hide=members,foo,places", ["hide=foo"]],
  ["?hide=plants,members", ["hide=plants"]],
  ["?show=plants,members", ["show=members"]],
])("of %s it is told what turns nothing", (link, unread) => {
  expect(unreadSwitches(readView(link).view, SWITCHES)).toEqual(unread);
});

test("a switch that is flipped twice isn't named in the view", () => {
  const plants = { id: "plants", isOn: false };
  const once = flipped({ places: false }, plants);
  expect(once).toEqual({ places: false, plants: true });
  expect(flipped(once, plants)).toEqual({ places: false });
});
