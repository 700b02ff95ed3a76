import { expect, test } from "vitest";
import { personsIn } from "../../../src/atlas/search/personsIn";

test.each([
  ["a name and an office", "Daler Juma, Minister of Energy", [["Daler Juma", "Minister of Energy"]]],
  ["a name alone", "Ersin Tatar", [["Ersin Tatar", null]]],
  [
    "two persons, one office with a comma",
    "Laziz Kudratov, Minister of Investment, Industry and Trade; Jurabek Mirzamakhmudov, Minister of Energy",
    [
      ["Laziz Kudratov", "Minister of Investment, Industry and Trade"],
      ["Jurabek Mirzamakhmudov", "Minister of Energy"],
    ],
  ],
  [
    "what the report adds in brackets",
    "Nicolae Ciucă, Prime Minister (signed); Klaus Iohannis, President (present)",
    [
      ["Nicolae Ciucă", "Prime Minister"],
      ["Klaus Iohannis", "President"],
    ],
  ],
  ["an office without a name", "Interim Director (name not given)", []],
  ["nothing", "", []],
])("reads %s", (_, line, expected) => {
  expect(personsIn(line).map(({ name, office }) => [name, office])).toEqual(expected);
});
