import { expect, test } from "vitest";
import { keepOwn } from "../../../src/ui/story/own/keepOwn";
import { makeAddressBar } from "../../../src/ui/wire/addressBar";
import { openPage } from "../wire/openPage";

const KZ = { picked: { kind: "member", id: "KZ" } } as const;

test("Back and Forward take no step of the reader's story away", () => {
  const { page, back, forward, steps } = openPage("?corridor=ca-az");
  const bar = makeAddressBar(page);
  keepOwn(bar, "one");
  bar.changeView(KZ);
  keepOwn(bar, "two");
  back();
  expect(steps()).toEqual(["?corridor=ca-az#own=two", "?member=KZ#own=two"]);
  keepOwn(bar, "three");
  forward();
  expect(bar.hash()).toBe("#own=three");
});

test("neither does Back to a view from before the story, with its camera", () => {
  const { page, back, steps } = openPage("?corridor=ca-az#map=5/42/54");
  const bar = makeAddressBar(page);
  bar.changeView(KZ);
  keepOwn(bar, "one");
  back();
  expect(steps()[0]).toBe("?corridor=ca-az#map=5/42/54&own=one");
});

test("a story that was emptied doesn't come back", () => {
  const { page, back, steps } = openPage("");
  const bar = makeAddressBar(page);
  keepOwn(bar, "one");
  bar.changeView(KZ);
  keepOwn(bar, "");
  back();
  expect(steps()).toEqual(["", "?member=KZ"]);
});

test("a story in a link that was followed takes the place of the one that was made, and stays", () => {
  const { page, back, forward, steps } = openPage("");
  const bar = makeAddressBar(page);
  keepOwn(bar, "one");
  page.history.pushState(null, "", "?story=own#own=another");
  back();
  forward();
  expect(steps()).toEqual(["#own=one", "?story=own#own=another"]);
  bar.changeView(KZ);
  keepOwn(bar, "another-and-more");
  back();
  expect(bar.hash()).toBe("#own=another-and-more");
});
