import { isIdWord } from "./isIdWord";
import type { View } from "./view";
import type { WordReaders } from "./wordReader";

/** Keys whose value is a list. */
export const COMPARE_LISTS: readonly string[] = ["compare"];

/** How it is read what is compared: `?compare=KZ,UZ`, `?compare=ca-az,az-tr-eu`, `?compare=2025-06-01,2026-11-23`. More than two is none of ours. */
export const COMPARE_READERS: WordReaders = {
  compare: (word, { compared }) => {
    if (!isIdWord(word)) return undefined;
    if (compared.includes(word)) return {};
    return compared.length === 2 ? undefined : { explore: "compare", compared: [...compared, word] };
  },
};

/** The words of what is explored: that things are compared is said by naming them. */
export function exploreWords({
  explore,
  compared,
}: Pick<View, "explore" | "compared">): readonly [key: string, value: string][] {
  if (explore === null) return [];
  return explore === "compare" && compared.length > 0
    ? [["compare", compared.join(",")]]
    : [["explore", explore]];
}
