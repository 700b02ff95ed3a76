import { expect, test } from "vitest";
import { LANGUAGES } from "../../../src/atlas/vocabulary";
import { memberDigest } from "../../../src/ui/digest/memberDigest";
import { realIndex } from "../../atlas/participation/realIndex";
import { there } from "../../there";
import { memberEntry, wordsIn } from "./digestSheets";

test.each(LANGUAGES)(
  "where a country's own share leaves large hydropower out, both shares are one figure: %s",
  (language) => {
    const words = wordsIn(language);
    const entry = memberEntry("KZ", language);
    const shareOf = (key: string) => {
      const figure = there(entry.record.indicators.find((each) => each.key === key));
      return words.number(Number(there(figure.claims[0]).value));
    };
    const { side } = memberDigest(entry, realIndex, words).digest;
    const figures = side.flatMap((block) => (block.block === "figures" ? block.figures : []));
    const [without, withLarge] = ["renewable-share-national-definition", "renewable-share"].map(shareOf);
    const told = figures.filter(({ value }) => value.includes(there(withLarge)));
    expect(told).toHaveLength(1);
    expect(there(told[0]).value.indexOf(there(without))).toBe(language === "tr" ? 1 : 0);
    expect(there(told[0]).text).toContain(words.t("digest.bothShares"));
  },
);
