import type { Language } from "../../atlas/vocabulary";

/** The number of a thing in its row, as it stands before what it counts: “1st”, “1-ci”, “1.”, “1-я”. */
export function ordinalWords(number: number, language: Language): string {
  return `${number}${ENDINGS[language](number)}`;
}

/** Of whole numbers from 1. In Russian of a feminine noun, as all that is counted here is. */
const ENDINGS: Readonly<Record<Language, (number: number) => string>> = {
  en: englishEnding,
  az: azerbaijaniEnding,
  tr: () => ".",
  ru: () => "-я",
};

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
