import { expect, test } from "vitest";
import { realAtlas } from "../atlas/participation/realIndex";

/** What stands beside a name and makes no other of it: “Report” and “Report News Agency”, “Trend” and “Trend (RU)”. */
const BESIDE = /\([^)]*\)|\b(?:the|(?:(?:news|information) )?agency)\b|[^\p{L}\p{N}.]/gu;

test("a publisher goes by one name", () => {
  const names = new Map<string, Set<string>>();
  for (const { publisher } of realAtlas.sources.values()) {
    const bare = publisher.toLowerCase().replaceAll(BESIDE, "");
    names.set(bare, (names.get(bare) ?? new Set()).add(publisher.replace(/\s*\(.*$/u, "")));
  }
  const several = [...names.values()].filter(({ size }) => size > 1).map((each) => [...each]);
  expect(several).toEqual([]);
});
