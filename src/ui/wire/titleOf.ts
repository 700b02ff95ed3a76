import type { Entry } from "../../atlas/entry";
import type { View } from "../../view/view";
import type { Answer } from "../load/useEntry";
import type { Words } from "../locale/words";

/** The title of the page: what is picked, then the atlas. */
export function titleOf(answer: Answer, { picked }: Pick<View, "picked">, words: Words): string {
  const atlas = words.t("app.name");
  if (picked === null || answer.state !== "here") return atlas;
  return words.t("app.title", { thing: nameOf(answer.entry, words), atlas });
}

/** What the page is about, without the name of the atlas that ends the titles of all. */
export function headingNow({ t }: Words): string {
  return document.title.replace(` · ${t("app.name")}`, "");
}

/** The name of what an entry is about. */
export function nameOf({ kind, record }: Entry, { said, country }: Words): string {
  if (kind === "meeting") return said(record.title).text;
  if ("capital" in record) return country(record.id);
  if ("names" in record) return said(record.names).text;
  return typeof record.name === "string" ? record.name : said(record.name).text;
}
