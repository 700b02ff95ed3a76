import type { Text } from "../atlas";
import { folded, foldedWords } from "./folded";
import type { Detail, Kin, SearchDocument, SearchKind } from "./searchDocument";
import { spoken } from "./wordings";

interface Said {
  readonly kind: Exclude<SearchKind, "source">;
  readonly id: string;
  readonly title: Text;
  readonly names?: readonly string[];
  readonly about?: readonly string[];
  readonly details?: readonly Detail[];
  readonly kin?: Kin;
}

/** The document of a thing that has a panel. It doesn't repeat what its title, names and details say already. */
export function documentOf({
  kind,
  id,
  title,
  names = [],
  about = [],
  details = [],
  kin,
}: Said): SearchDocument {
  const others = otherNames(names, spoken(title));
  const words = aboutWords(about, [...spoken(title), ...others, ...details.flatMap(detailTexts)]);
  return {
    kind,
    to: { kind, id },
    title,
    ...(others.length > 0 && { names: others }),
    ...(words && { about: words }),
    ...(details.length > 0 && { details }),
    ...(kin && { kin }),
  };
}

/** What a detail says, but for the name of a country. */
export function detailTexts(detail: Detail): readonly string[] {
  if ("text" in detail) return spoken(detail.text);
  return "dates" in detail ? detail.dates.flatMap((day) => day ?? []) : [];
}

/** Folded words of some texts, once each, without those that are said elsewhere. */
export function aboutWords(texts: readonly string[], elsewhere: readonly string[] = []): string {
  const said = new Set(elsewhere.flatMap(foldedWords));
  return [...new Set(texts.flatMap(foldedWords))].filter((word) => !said.has(word)).join(" ");
}

function otherNames(names: readonly string[], titles: readonly string[]): string[] {
  const said = new Set(titles.map(folded));
  return names.filter((name) => {
    const isNew = !said.has(folded(name));
    said.add(folded(name));
    return isNew;
  });
}
