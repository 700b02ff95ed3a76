import type { Names } from "../../atlas/entry";
import type { AllWords } from "../locale/words";

/** What a country or an organisation is called where there is little room. */
export function partyName(id: string, { parties }: Pick<Names, "parties">, words: AllWords): string {
  const party = parties[id];
  return party?.names ? (party.short ?? words.said(party.names).text) : words.country(id);
}
