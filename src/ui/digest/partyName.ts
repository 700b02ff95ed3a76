import type { Names } from "../../atlas/entry";
import { shortName } from "../locale/shortName";
import type { AllWords } from "../locale/words";

/** What a country or an organisation is called where there is little room. */
export function partyName(id: string, { parties }: Pick<Names, "parties">, words: AllWords): string {
  const party = parties[id];
  if (!party?.names) return words.country(id);
  return shortName({ names: party.names, short: party.short }, words);
}
