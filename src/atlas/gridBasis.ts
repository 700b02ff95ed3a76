import { asText } from "./asText";
import type { Text } from "./atlas";
import { LANGUAGES, type Language } from "./vocabulary";

interface Phrases {
  readonly along: (credits: string, within: string) => string;
  readonly on: (credits: string, within: string, moved: string, from: string) => string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    along: (credits, within) => `Along the present grid (${credits}), within ${within} km.`,
    on: (credits, within, moved, from) =>
      `On the present grid (${credits}), within ${within} km of its node; ${moved} km from: ${from}`,
  },
  az: {
    along: (credits, within) => `Mövcud şəbəkə boyunca (${credits}), ${within} km hüdudunda.`,
    on: (credits, within, moved, from) =>
      `Mövcud şəbəkə üzərində (${credits}), qovşağından ${within} km hüdudunda; bu mövqedən ${moved} km aralı: ${from}`,
  },
  tr: {
    along: (credits, within) => `Mevcut şebeke boyunca (${credits}), ${within} km içinde.`,
    on: (credits, within, moved, from) =>
      `Mevcut şebeke üzerinde (${credits}), düğümünden ${within} km içinde; şu konumdan ${moved} km ötede: ${from}`,
  },
  ru: {
    along: (credits, within) => `Вдоль существующей сети (${credits}), в пределах ${within} км.`,
    on: (credits, within, moved, from) =>
      `На существующей сети (${credits}), в пределах ${within} км от узла; в ${moved} км от положения: ${from}`,
  },
};

/** How the way of a line is known that runs along the grid. */
export function alongGrid(credits: string, withinKm: number): Text {
  return inEach(LANGUAGES, (language) => PHRASES[language].along(credits, number(withinKm, language)));
}

/** How the place of a station is known that stands on the grid, away from where its record has it: in the languages of the record. */
export function onGrid(credits: string, withinKm: number, movedKm: number, recorded: string | Text): Text {
  const from = asText(recorded);
  const spoken = LANGUAGES.filter((language) => from[language] !== undefined);
  return inEach(spoken, (language) =>
    PHRASES[language].on(
      credits,
      number(withinKm, language),
      number(movedKm, language),
      from[language] ?? from.en,
    ),
  );
}

function inEach(languages: readonly Language[], say: (language: Language) => string): Text {
  const said = languages.map((language) => [language, say(language)] as const);
  return { en: say("en"), ...Object.fromEntries(said) };
}

function number(value: number, language: Language): string {
  return language === "en" ? String(value) : String(value).replace(".", ",");
}
