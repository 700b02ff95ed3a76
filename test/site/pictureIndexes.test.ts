import { beforeAll, expect, test } from "vitest";
import { geoFolder } from "../../geo/build/geoFolder";
import type { AtlasIndex } from "../../src/atlas/atlasIndex";
import { indexOf } from "../../src/atlas/indexOf";
import { readAtlas } from "../../src/atlas/readAtlas";
import { pictureIndexes } from "../../src/site/pictures/pictureIndexes";
import { grown } from "../bench/grow";
import { there } from "../there";

const atlasOf = (times: number) => indexOf(readAtlas(grown(geoFolder(), times)));
let large: AtlasIndex;
beforeAll(() => {
  large = atlasOf(4);
});

test("a picture of a small atlas draws all of it", () => {
  const small = atlasOf(1);
  expect(pictureIndexes(small)({ kind: "corridor", id: "ca-az" })).toBe(small);
});

test("of a large atlas a picture draws a corridor far down the list, with what is listed in it", () => {
  const corridor = there(large.corridors.at(-1));
  const part = pictureIndexes(large)({ kind: "corridor", id: corridor.id });
  expect(part.corridors.length).toBeLessThan(large.corridors.length);
  expect(part.corridors).toContainEqual(corridor);
  const segments = part.segments.filter(({ corridors }) => corridors.includes(corridor.id));
  expect(segments.map(({ id }) => id)).toEqual(expect.arrayContaining([...corridor.segments]));
});

test("it draws a meeting of long ago, whether a corridor lists it or none does", () => {
  const indexFor = pictureIndexes(large);
  const old = large.meetings.slice(0, -150);
  const listed = there(old.find(({ corridors }) => corridors.some((id) => id.endsWith("-x4"))));
  const alone = there(old.find(({ corridors }) => corridors.length === 0));
  for (const { id } of [listed, alone])
    expect(indexFor({ kind: "meeting", id }).meetings.map((each) => each.id)).toContain(id);
});

test("meetings about the same corridors share a part, one after the other", () => {
  const indexFor = pictureIndexes(large);
  const [first, second] = there(large.corridors.at(-1)).meetings.map((id) =>
    indexFor({ kind: "meeting", id }),
  );
  expect(first).toBe(second);
});
