import type { GeoFiles } from "../atlas/geoReader";
import { saidOfAtlas } from "../atlas/saidOfAtlas";
import type { Language } from "../atlas/vocabulary";
import type { LaterKey, MessageKey } from "../ui/locale/locale";

type Words = ReturnType<typeof saidOfAtlas>["words"];

/** The messages of the catalogues in whose place `words` of `atlas.json` are said. */
const IN_PLACE_OF = {
  name: ["app.name"],
  strapline: ["app.strapline"],
  lead: ["overview.lead"],
  corridors: ["overview.mission"],
  member: ["kind.member", "legend.country.member"],
  members: ["layer.members", "overview.members", "search.kind.member", "figure.kind.member"],
  memberSince: ["field.ecoSince"],
  twoMembers: ["digest.compare.kind"],
} as const satisfies Record<keyof NonNullable<Words>, readonly (MessageKey | LaterKey)[]>;

/**
 * What the atlas says of itself in a language, by the message in whose place it is said. Facts with a mistake say nothing: the page
 * that tells of it has words too.
 */
export function atlasWords(files: GeoFiles, language: Language): ReadonlyMap<string, string> {
  const { words = {} } = saidOfAtlas(files["atlas.json"]);
  const said = Object.entries(IN_PLACE_OF).flatMap(([word, keys]) => {
    const text = words[word as keyof typeof words]?.[language];
    return text === undefined ? [] : keys.map((key): [string, string] => [key, asMessage(text)]);
  });
  return new Map(said);
}

/** A message has parameters in braces and an apostrophe for what isn't one; a fact has neither. */
export function asMessage(text: string): string {
  return text.replaceAll("'", "''").replace(/[{}<>]+/g, "'$&'");
}
