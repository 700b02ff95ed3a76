import type { Language } from "../../atlas/vocabulary";

/** What kind of event a meeting is called in its title: its number agrees with that word. */
export type EventWord = "session" | "conference" | "summit" | "forum" | "meeting";

/** The number of a thing in its row, as it stands before what it counts: “1st”, “1-ci”, “1.”, “1-я”. */
export function ordinalWords(number: number, language: Language, event: EventWord = "meeting"): string {
  return `${number}${ENDINGS[language](number, event)}`;
}

/** Of whole numbers from 1. */
const ENDINGS: Readonly<Record<Language, (number: number, event: EventWord) => string>> = {
  en: englishEnding,
  az: azerbaijaniEnding,
  tr: () => ".",
  ru: (_, event) => RUSSIAN[event],
};

/** By the gender of the word. */
const RUSSIAN: Readonly<Record<EventWord, string>> = {
  ...{ session: "-е", conference: "-е", summit: "-й", forum: "-й", meeting: "-я" },
};

/** Where a language has more than one word for meetings, the one that stands in a title: a page that says another one reads as if of another event. */
const WORDS: { readonly [Each in Language]?: Readonly<Partial<Record<EventWord, RegExp>>> } = {
  az: { summit: /zirvə/iu, forum: /forum/iu, session: /iclas/iu, meeting: /görüş/iu },
  ru: {
    summit: /саммит/iu,
    forum: /форум/iu,
    session: /заседани/iu,
    conference: /совещани/iu,
    meeting: /встреч/iu,
  },
};

/** What a meeting is called in its title, in the language of the page. */
export function eventIn(title: string, language: Language): EventWord {
  const found = Object.entries(WORDS[language] ?? {}).find(([, word]) => word.test(title));
  return (found?.[0] as EventWord | undefined) ?? (language === "az" ? "session" : "meeting");
}

function englishEnding(number: number): string {
  const isTeen = Math.floor((number % 100) / 10) === 1;
  return (isTeen ? undefined : ["th", "st", "nd", "rd"][number % 10]) ?? "th";
}

/** After the last vowel of the numeral; browsers don't know it. */
const AFTER = {
  units: ["", "ci", "ci", "cü", "cü", "ci", "cı", "ci", "ci", "cu"],
  tens: ["", "cu", "ci", "cu", "cı", "ci", "cı", "ci", "ci", "cı"],
  hundreds: "cü",
} as const;

function azerbaijaniEnding(number: number): string {
  const [unit, ten] = [number % 10, Math.floor(number / 10) % 10];
  return `-${AFTER.units[unit] || AFTER.tens[ten] || AFTER.hundreds}`;
}
