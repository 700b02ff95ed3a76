import type { Entry } from "../../atlas/entry";
import type { View } from "../../view/view";
import type { Answer } from "../load/useEntry";
import type { Words } from "../locale/words";

/** What the page is about: what is picked. `null` for the whole atlas, and until it is known what is picked. */
export function headingOf(answer: Answer, { picked }: Pick<View, "picked">, words: Words): string | null {
  return picked === null || answer.state !== "here" ? null : nameOf(answer.entry, words);
}

/** The title of the page: what it is about, then the atlas. */
export function titleOf(heading: string | null, { t }: Words): string {
  const atlas = t("app.name");
  return heading === null ? atlas : t("app.title", { thing: heading, atlas });
}

/** The name of what an entry is about. */
export function nameOf({ kind, record }: Entry, { said, country }: Words): string {
  if (kind === "meeting") return said(record.title).text;
  if ("capital" in record) return country(record.id);
  if ("names" in record) return said(record.names).text;
  return typeof record.name === "string" ? record.name : said(record.name).text;
}
