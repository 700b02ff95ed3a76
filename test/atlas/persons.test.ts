import { expect, test } from "vitest";
import { officesAt } from "../../src/atlas/persons";

const minister = { office: { en: "Minister" }, party: "AZ", from: "2021-02-24", to: "2024-05" };
const speaker = { office: { en: "Speaker" }, party: "AZ", from: "2025", to: "2025-07-04" };
const person = { offices: [minister, speaker] };

test.each([
  ["on the first day", "AZ", "2021-02-24", "2021-02-24", ["Minister"]],
  ["on a day of the last month", "AZ", "2024-05-31", "2024-05-31", ["Minister"]],
  ["in a month within which it ends", "AZ", "2024-05", "2024-05", ["Minister"]],
  ["between two offices", "AZ", "2024-06-01", "2024-06-02", []],
  ["in the later one", "AZ", "2025-07-03", "2025-07-04", ["Speaker"]],
  ["for somebody else", "KZ", "2025-07-03", "2025-07-04", []],
])("the offices %s", (_, party, start, end, expected) => {
  expect(officesAt(person, party, { start, end }).map(({ office }) => office.en)).toEqual(expected);
});
