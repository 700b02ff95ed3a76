import type { Conflict } from "../../atlas/atlas";
import type { BriefPart } from "../../draw/brief/brief";
import type { AllWords } from "../locale/words";
import { type Cite, citedOf, plain } from "./briefTexts";
import { byWeight } from "./byWeight";

/** Documents for each. */
const MOST_SOURCES = 2;

/** Where sources disagree, each with what is best supported; that there are more is said. */
export function conflictsPart(
  conflicts: readonly Conflict[],
  most: number,
  cite: Cite,
  words: AllWords,
): BriefPart[] {
  if (conflicts.length === 0) return [];
  const chosen = byWeight(conflicts).slice(0, most);
  const items = chosen.map(({ topic, best, claims }) => {
    const lists = claims.map(({ sources }) => sources);
    const { text, lang } = words.said(best);
    const said = `${words.said(topic).text}: ${text.replace(/\.$/, "")}.`;
    return { text: said, lang, cites: citedOf(cite, lists, MOST_SOURCES) };
  });
  const more = conflicts.length - chosen.length;
  const rest = more === 0 ? [] : [plain(words.t("brief.more", { count: more }))];
  return [{ part: "list", heading: words.t("section.conflicts"), items: [...items, ...rest] }];
}
