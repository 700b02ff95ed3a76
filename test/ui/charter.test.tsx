import { expect, test } from "vitest";
import { entryOf } from "../../src/atlas/entryOf";
import { there } from "../there";
import { atlas, rendered } from "./rendered";

const CENTRE = { kind: "centre", id: atlas.centre.id } as const;

/** The page of the Centre where Azerbaijan has ratified its Charter, and no report has the day of its signature. */
function pageWithRatification(): string {
  const entry = there(entryOf(atlas, CENTRE.kind, CENTRE.id));
  if (entry.kind !== "centre") throw new Error("the Centre's entry is of another kind");
  const host = there(entry.membership["AZ"]);
  const kind = "charter-ratified" as const;
  const step = { kind, date: "2025-02-03", text: "Ratified.", sources: [] };
  const membership = { ...entry.membership, AZ: { ...host, steps: [step] } };
  return rendered({ picked: CENTRE }, { state: "here", entry: { ...entry, membership } }).text;
}

test("of a member that ratified the Charter, a missing signature isn't told, and it stands with those that signed", () => {
  const text = pageWithRatification();
  expect(text).toMatch(/Azerbaijan ratified: 3 February 2025/);
  expect(text.indexOf("Azerbaijan ratified")).toBeLessThan(text.indexOf("No report of a signature"));
});
