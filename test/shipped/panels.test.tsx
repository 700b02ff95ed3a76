import { expect, test } from "vitest";
import { entryIds } from "../../src/atlas/entryOf";
import { indexOf } from "../../src/atlas/indexOf";
import { composeMarks } from "../../src/scene/composeMarks";
import { extentOfPicked } from "../../src/scene/extent";
import { light } from "../../src/scene/palette";
import { DEFAULT_VIEW } from "../../src/view/view";
import { atlas, panelOf } from "../ui/rendered";

const index = indexOf(atlas);

test("everything that has a panel fills it, with a heading", () => {
  const empty = entryIds(atlas).filter(
    ({ kind, id }) => !/<h2[^>]*>(?:<[^>]+>)*[^<]/.test(panelOf(kind, id).html),
  );
  expect(empty).toEqual([]);
});

test("every corridor has a place to which the map can go", () => {
  const lost = index.corridors.filter(({ id }) => extentOfPicked(index, { kind: "corridor", id }) === null);
  expect(lost).toEqual([]);
});

test("every segment of a corridor is drawn", () => {
  const look = { palette: light, language: "en", countryName: (id: string) => id, places: null } as const;
  const ask = { index, date: null, look, assets: null, participating: null };
  const drawn = new Set(
    composeMarks(ask, DEFAULT_VIEW).flatMap(({ mark, of }) => (mark === "line" ? of.id : [])),
  );
  const segments = index.corridors.flatMap((corridor) => corridor.segments);
  expect(segments.filter((id) => !drawn.has(id))).toEqual([]);
});
