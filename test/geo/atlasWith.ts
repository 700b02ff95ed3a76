import { expect } from "vitest";
import { readAtlas } from "../../src/atlas/readAtlas";
import { laidOver, WHOLE } from "../fixtures/fixtures";
import { there } from "../there";

/** The whole folder with some words of a file in place of others. */
export function atlasWith(path: string, ...changes: readonly (readonly [from: string, to: string])[]) {
  const text = changes.reduce((all, [from, to]) => {
    expect(all).toContain(from);
    return all.replace(from, to);
  }, there(WHOLE[path]));
  return readAtlas(laidOver({ [path]: text }));
}
