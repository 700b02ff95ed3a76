import { expect, test } from "vitest";
import { isCountryCode } from "../../../src/atlas/isCountryCode";
import { LANGUAGES } from "../../../src/atlas/vocabulary";
import { meetingDigest } from "../../../src/ui/digest/meetingDigest";
import { eventIn } from "../../../src/ui/digest/ordinalWords";
import { inOrder } from "../../../src/ui/digest/partiesOf";
import { entryIn } from "../../atlas/entryIn";
import { realAtlas, realIndex } from "../../atlas/participation/realIndex";
import { there } from "../../there";
import { wordsIn } from "./digestSheets";

const members = new Set(realIndex.members.map(({ id }) => id));
const meetings = [...realAtlas.meetings.values()];

function digestOf(id: string, language: (typeof LANGUAGES)[number]) {
  const entry = there(entryIn("meeting", id, language));
  if (entry.kind !== "meeting") throw new Error(`${id} is no meeting.`);
  return meetingDigest(entry, realIndex, wordsIn(language)).digest;
}

test.each(LANGUAGES)(
  "member states stand by their names, then other countries, then organisations: %s",
  (language) => {
    const words = wordsIn(language);
    const rankOf = (id: string) => (members.has(id) ? 0 : isCountryCode(id) ? 1 : 2);
    for (const meeting of meetings) {
      const ids = inOrder(meeting, realIndex, words).parties.map(({ party }) => party);
      expect(ids.toSorted()).toEqual(meeting.parties.map(({ party }) => party).toSorted());
      expect(ids.map(rankOf)).toEqual(ids.map(rankOf).toSorted());
      const states = ids.filter((id) => members.has(id));
      expect(states).toEqual(words.byName(states));
    }
    const [first] = digestOf("cececo-board-1", language).main;
    const named = first?.block === "people" ? first.people.map(({ name }) => name) : [];
    expect(named.slice(0, 6)).toEqual(words.byName(["AZ", "KZ", "KG", "PK", "TR", "UZ"]).map(words.country));
  },
);

test("beside a title that counts members, the list says how many of it are organisations", () => {
  const { title, main } = digestOf("cececo-board-1", "en");
  expect(title).toContain("6 of 10 members");
  expect(main[0]).toMatchObject({ aside: "6 members\u00a0· 2 organisations" });
});

test("who signed another paper beside the states whose meeting it was isn't counted with them, and what it signed is said", () => {
  const { title, main } = digestOf("ca-az-2024-11-13", "en");
  expect(title).toMatch(/: 3 countries and 1 partner country reported present$/);
  expect(main[0]).toMatchObject({ aside: "3 countries\u00a0· 1 partner country" });
  const people = main.flatMap((block) => (block.block === "people" ? block.people : []));
  expect(people.find(({ name }) => name === "Saudi Arabia")?.detail).toMatch(/separate executive programme$/);
});

/** The words for meetings, by their beginnings. */
const WORD = {
  az: { session: "iclas", conference: "iclas", meeting: "görüş", summit: "", forum: "" },
  ru: { session: "заседание", conference: "совещание", meeting: "встреча", summit: "", forum: "" },
};

test.each(["az", "ru"] as const)(
  "a meeting is called on its page what its title calls it: %s",
  (language) => {
    const { said } = wordsIn(language);
    const numbered = meetings.filter(({ ordinal }) => ordinal !== null);
    expect(numbered.length).toBeGreaterThan(40);
    const others = new Set(Object.values(WORD[language]).filter((word) => word !== ""));
    for (const meeting of numbered) {
      const word = WORD[language][eventIn(said(meeting.title).text, language)];
      const fact =
        digestOf(meeting.id, language).facts.find((each) => each.includes(`, ${meeting.ordinal}`)) ?? "";
      expect(said(meeting.title).text.toLocaleLowerCase(language)).toContain(word);
      expect(
        [...others].filter((each) => fact.split(", ").at(-1)?.includes(each)),
        fact,
      ).toEqual(word === "" ? [] : [word]);
    }
  },
);
