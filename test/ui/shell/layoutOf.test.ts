import { expect, test } from "vitest";
import { layoutOf } from "../../../src/ui/shell/layoutOf";
import { readView } from "../../../src/view/address";

test.each([
  ["?", "page"],
  ["?corridor=ca-az", "page"],
  ["?about=ca-az", "page bar"],
  ["?explore=matrix", "page figure"],
  ["?explore=matrix&about=ca-az", "page figure"],
  ["?story=two-corridors", "story"],
  ["?story=two-corridors&frame=story", "story"],
  ["?story=two-corridors&explore=timeline", "story figure"],
  ["?frame=embed", "embed"],
  ["?frame=static", "embed"],
  ["?frame=embed&explore=table", "embed figure"],
  ["?frame=embed&story=two-corridors", "caption"],
  ["?frame=static&story=two-corridors&about=ca-az", "caption bar"],
])("the page at %s is laid out as: %s", (address, layout) => {
  expect(layoutOf(readView(address).view)).toBe(layout);
});
