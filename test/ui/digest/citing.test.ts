import { expect, test } from "vitest";
import { citing } from "../../../src/ui/digest/citing";
import { leadingFigures } from "../../../src/ui/digest/corridorFigures";
import { entryIn } from "../../atlas/entryIn";
import { realAtlas } from "../../atlas/participation/realIndex";
import { there } from "../../there";

test("what holds as of a month is cited by a document of that month, not by one that foresaw it", () => {
  const { names } = there(entryIn("corridor", "ca-az", "en"));
  const { cited, cite } = citing(names);
  expect(cite(["trend-20250404b", "dayaz-20251112"], "2025-11")).toEqual([1]);
  expect(cite(["trend-20250404b", "dayaz-20251112"])).toEqual([2]);
  expect(cited.map(({ id }) => id)).toEqual(["dayaz-20251112", "trend-20250404b"]);
});

const isOlder = (date: string, asOf: string) => {
  const length = Math.min(date.length, asOf.length);
  return date.slice(0, length) < asOf.slice(0, length);
};

test.each([...realAtlas.corridors.keys()])(
  "no leading figure of %s is cited by a document older than it",
  (id) => {
    const { record, names } = there(entryIn("corridor", id, "en"));
    const older = leadingFigures(record, 5).flatMap(({ key, claims }) => {
      const [best] = claims;
      if (best === undefined || best.value === null) return [];
      const { cited, cite } = citing(names);
      cite(best.sources, best.asOf);
      const date = cited[0]?.date ?? null;
      return date !== null && isOlder(date, best.asOf) ? [`${key}: ${date} for ${best.asOf}`] : [];
    });
    expect(older).toEqual([]);
  },
);
