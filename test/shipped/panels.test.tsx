import { expect, test } from "vitest";
import { entryIds } from "../../src/atlas/entryOf";
import { indexOf } from "../../src/atlas/indexOf";
import { extentOfPicked } from "../../src/scene/extent";
import { atlas, panelOf } from "../ui/rendered";

const index = indexOf(atlas);

test("everything that has a panel fills it, with a heading", { timeout: 120_000 }, () => {
  const empty = entryIds(atlas).filter(
    ({ kind, id }) => !/<h2[^>]*>(?:<[^>]+>)*[^<]/.test(panelOf(kind, id).html),
  );
  expect(empty).toEqual([]);
});

test("every corridor has a place to which the map can go", () => {
  const lost = index.corridors.filter(({ id }) => extentOfPicked(index, { kind: "corridor", id }) === null);
  expect(lost).toEqual([]);
});
