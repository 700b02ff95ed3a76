import { expect, test } from "vitest";
import { entryIn } from "../atlas/entryIn";
import { there } from "../there";
import { panelSaying } from "./rendered";

test.each([
  ["corridor", "ca-az"],
  ["member", "AZ"],
  ["person", "parviz-shahbazov"],
  ["meeting", "cececo-board-1"],
] as const)("a panel of %s/%s stays readable while that of another language is on its way", (kind, id) => {
  const inRussian = (entry: "ru" | "az") => panelSaying(there(entryIn(kind, id, entry)), "ru");
  const [own, before] = [inRussian("ru"), inRussian("az")];
  expect(partsOf(before)).toEqual(partsOf(own));
  expect(emptyIn(before)).toBe(emptyIn(own));
  expect(before).not.toContain("undefined");
});

test("the title of an entry in another language says in which it is", () => {
  const html = panelSaying(there(entryIn("corridor", "ca-az", "az")), "ru");
  expect(html).toMatch(/<h2[^>]*>(?:<[^>]*>)*<span lang="az">Mərkəzi Asiya–Azərbaycan/);
});

function partsOf(html: string): readonly string[] {
  return html.match(/<(?:h[234]|p|dt|dd|li)\b/g) ?? [];
}

function emptyIn(html: string): number {
  return html.match(/<(?:li|span|h[234]|p|dt|dd|a)\b[^>]*>\s*<\/\w/g)?.length ?? 0;
}
