import { expect, test } from "vitest";
import { participationAssetsOf } from "../../../src/atlas/participation/participationAssets";
import { makeLocale } from "../../../src/site/localePlugin";
import { answerTo, askedOf } from "../../../src/ui/explore/exploring";
import { loadAllWords } from "../../../src/ui/locale/allWords";
import { wordsOf } from "../../../src/ui/locale/words";
import { realAtlas, realIndex } from "../../atlas/participation/realIndex";

const data = { index: realIndex, assets: participationAssetsOf(realAtlas) };
const page = wordsOf(makeLocale("en"));
const KZ = JSON.stringify({ parties: ["KZ"] });

test("room and panel have one answer, which is that of the filter", async () => {
  const words = await loadAllWords(page);
  const answer = answerTo(data, KZ, words);
  expect(answerTo({ ...data }, KZ, await loadAllWords(page))).toBe(answer);
  const { meetings, filter } = askedOf(data, { parties: ["KZ"] }, words);
  expect(answer).toMatchObject({ meetings, filter });
  expect(meetings.length).toBeLessThan(realIndex.meetings.length);
});

test("another question is said by the same, so that no table is put in order again", async () => {
  const words = await loadAllWords(page);
  const [all, some] = [answerTo(data, "{}", words), answerTo(data, KZ, words)];
  expect(some.meetings).not.toEqual(all.meetings);
  expect([some.look, some.unnamed]).toEqual([all.look, all.unnamed]);
  expect(some.look).toBe(all.look);
});

test("another language is another answer", async () => {
  const [words, others] = [await loadAllWords(page), await loadAllWords(wordsOf(makeLocale("tr")))];
  expect(answerTo(data, "{}", words).look.language).toBe("en");
  expect(answerTo(data, "{}", others).look.language).toBe("tr");
  expect(answerTo(data, "{}", words).look.language).toBe("en");
});
