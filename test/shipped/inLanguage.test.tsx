import { expect, test } from "vitest";
import type { Entry } from "../../src/atlas/entry";
import { everyEntry } from "../../src/atlas/entryOf";
import { inLanguage } from "../../src/atlas/inLanguage";
import type { ToldRest } from "../../src/atlas/story";
import { storyOf } from "../../src/atlas/storyOf";
import { LANGUAGES, type Language } from "../../src/atlas/vocabulary";
import { briefOf } from "../../src/ui/brief/briefOf";
import { storySteps } from "../../src/view/storySteps";
import { entryIn } from "../atlas/entryIn";
import { realAtlas, realIndex } from "../atlas/participation/realIndex";
import { there } from "../there";
import { wordsIn } from "../ui/digest/digestSheets";
import { panelSaying } from "../ui/rendered";

const ENTRIES = everyEntry(realAtlas);
const BRIEFED: readonly Entry["kind"][] = ["corridor", "member", "meeting"];

/** Those of which something is said otherwise by the entry of a language than by all that is known. */
function saidOtherwise(
  entries: readonly Entry[],
  language: Language,
  said: (entry: Entry) => unknown,
): string[] {
  return entries
    .filter((entry) => {
      const own = there(entryIn(entry.kind, entry.id, language));
      return JSON.stringify(said(own)) !== JSON.stringify(said(entry));
    })
    .map(({ kind, id }) => `${kind}/${id}`);
}

test.each(LANGUAGES)("panels in %s say all that is known in it", { timeout: 240_000 }, (language) => {
  expect(saidOtherwise(ENTRIES, language, (entry) => panelSaying(entry, language))).toEqual([]);
});

test.each(LANGUAGES)("so do briefs in %s", { timeout: 240_000 }, (language) => {
  const words = wordsIn(language);
  const briefed = ENTRIES.filter(({ kind }) => BRIEFED.includes(kind));
  expect(saidOtherwise(briefed, language, (entry) => briefOf(entry, [], realIndex, [], words))).toEqual([]);
});

function restSaid({ name, part }: ToldRest, language: Language) {
  const { said } = wordsIn(language);
  return ["country" in name ? name.country : said(name.text), part && said(part)];
}

test.each(LANGUAGES)("and stories in %s", (language) => {
  for (const id of realAtlas.stories.keys()) {
    const story = there(storyOf(realAtlas, id));
    const told = (steps: ReturnType<typeof storySteps>) =>
      steps.map(({ rests, ...step }) => ({ ...step, rests: rests.map((rest) => restSaid(rest, language)) }));
    expect(told(storySteps(inLanguage(story, language), language))).toEqual(
      told(storySteps(story, language)),
    );
  }
});
