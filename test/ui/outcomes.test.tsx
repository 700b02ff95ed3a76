import { expect, test } from "vitest";
import { entryOf } from "../../src/atlas/entryOf";
import { there } from "../there";
import { atlas, rendered } from "./rendered";

const BOARD = { kind: "meeting", id: "cececo-board-1" } as const;
const entry = there(entryOf(atlas, BOARD.kind, BOARD.id));
const OUTCOMES = [{ en: "A director was appointed.", tr: "Bir direktör atandı." }, "Rules were approved."];

/** The page of the Board in Turkish, with an outcome in two languages and one in English. */
const { html } = rendered(
  { picked: BOARD, language: "tr" },
  { state: "here", entry: { ...entry, record: { ...entry.record, outcomes: OUTCOMES } } as typeof entry },
);

test("what came of a meeting is said in the language of the page, where it is recorded in it", () => {
  expect(html).toContain("<li><x-words>Bir direktör atandı.</x-words></li>");
  expect(html).not.toContain("A director was appointed.");
});

test("an outcome in English alone is marked as English", () => {
  expect(html).toContain('<li><span lang="en">Rules were approved.</span></li>');
});
