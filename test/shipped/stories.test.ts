import { expect, test } from "vitest";
import { everyPart } from "../../src/atlas/everyPart";
import type { Story } from "../../src/atlas/story";
import { partsOfRest, storyOf } from "../../src/atlas/storyOf";
import { LANGUAGES } from "../../src/atlas/vocabulary";
import { realAtlas as atlas } from "../atlas/participation/realIndex";
import { found, there } from "../there";

const steps = [...atlas.stories.values()].flatMap((story) =>
  story.steps.map((step, place) => [`${story.id} ${place + 1}`, story.id, step] as const),
);

test("the story of the two corridors is told first", () => {
  expect([...atlas.stories.keys()][0]).toBe("two-corridors");
});

test.each(steps)("every number said at %s stands in a record on which the step rests", (_, id, step) => {
  const told = there(there(storyOf(atlas, id)).steps[found(atlas.stories, id).steps.indexOf(step)]);
  const records = JSON.stringify([recordsOf(step.rests), told.rests]);
  const known = new Set(numbersIn(records));
  const said = numbersIn(`${step.text.en} ${step.notes.en}`);
  expect(said.filter((number) => !known.has(number))).toEqual([]);
});

test.each(steps)("the numbers said at %s are the same in every language", (_, __, step) => {
  for (const field of ["text", "notes"] as const) {
    const english = numbersIn(step[field].en);
    for (const language of LANGUAGES) expect(numbersIn(step[field][language]), language).toEqual(english);
  }
});

test.each(steps)("at %s one to three sentences are read on the slide, in every language", (_, __, step) => {
  for (const language of LANGUAGES) {
    const sentences = step.text[language].split(/(?<=[.;!?])\s+(?=\p{Lu})/u).length;
    expect(sentences, step.text[language]).toBeLessThanOrEqual(3);
    expect(step.text[language].length).toBeLessThanOrEqual(320);
  }
});

/** Numbers of two figures or more, without what groups their digits; a date is its parts. Sorted, for languages order them differently. */
function numbersIn(text: string): string[] {
  const plain = text.replace(/(\d)[\s\u00a0.,](\d{3})(?!\d)/g, "$1$2");
  return [...plain.matchAll(/\d+/g)].map(([number]) => String(Number(number))).sort();
}

/** All that the atlas holds on what a step rests on. */
function recordsOf(rests: Story["steps"][number]["rests"]): unknown[] {
  return rests.map((word) => {
    const { kind, id, part } = partsOfRest(word);
    const record = there(RECORDS[kind])(id);
    return part === null ? record : partOf(record, part);
  });
}

/** Of a record the figure or milestone that is meant, and nothing else. */
function partOf(record: unknown, part: string): unknown {
  const found: unknown[] = [];
  everyPart({ where: "", raw: record }, (inner) => {
    if (inner.record.key === part || inner.record.id === part) found.push(inner.record);
  });
  return found;
}

const RECORDS: Readonly<Record<string, (id: string) => unknown>> = {
  corridor: (id) => atlas.corridors.get(id),
  segment: (id) => atlas.segments.get(id),
  meeting: (id) => atlas.meetings.get(id),
  member: (id) => atlas.countries.get(id),
  centre: () => atlas.centre,
};
