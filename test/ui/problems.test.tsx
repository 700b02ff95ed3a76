import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { makeLater, makeLocale } from "../../src/site/localePlugin";
import { SpeakingAll } from "../../src/ui/locale/allWords";
import { wordsOf } from "../../src/ui/locale/words";
import { Problems } from "../../src/ui/shell/Problems";

test("problems are listed under their files, each with its spot", () => {
  const html = renderToStaticMarkup(
    <SpeakingAll value={wordsOf(makeLocale("en")).and(makeLater("en"))}>
      <Problems
        problems={[
          { where: "corridors/x.geojson › x/b › properties.kV", message: "expected a number" },
          { where: "meetings/y.json › start", message: "is not a date in the calendar" },
          { where: "corridors/x.geojson › x/c › geometry", message: "has one point" },
          { where: "atlas.json", message: "isn't JSON" },
        ]}
      />
    </SpeakingAll>,
  );
  const lines = html
    .replace(/<\/?(?:section|h1|h2|p|dl|div|dt|dd|main)[^>]*>/g, "\n")
    .replace(/<[^>]*>/g, " ");
  expect(lines.split("\n").flatMap((line) => line.trim().replace(/\s+/g, " ") || [])).toEqual([
    "The facts can’t be shown yet",
    "4 problems in 3 files of the geo folder. Mend them and save; this page follows.",
    "corridors/x.geojson 2",
    "x/b › properties.kV",
    "expected a number",
    "x/c › geometry",
    "has one point",
    "meetings/y.json 1",
    "start",
    "is not a date in the calendar",
    "atlas.json 1",
    "atlas.json",
    "isn&#x27;t JSON",
  ]);
});
