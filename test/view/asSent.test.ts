import { expect, test } from "vitest";
import { asSent } from "../../src/view/asSent";

const LINK = "?corridor=ca-az";
const PLACE = "#map=6/40.6/50";

test.each([
  ["a word of a network", `${LINK}&fbclid=IwAR0x_-`, "", LINK],
  [
    "the words of a newsletter",
    "?utm_source=mail&utm_medium=x&corridor=ca-az&mc_cid=1&gclid=2&msclkid=3",
    "",
    LINK,
  ],
  ["nothing but a word of a network", "?fbclid=x", "", ""],
  ["a hash that a mail filter escaped", `${LINK}%23map=6/40.6/50`, "", LINK + PLACE],
  ["a hash that was escaped whole", `${LINK}%23map%3D6%2F40.6%2F50`, "", LINK + PLACE],
  ["a place that was escaped", LINK, "#map%3D6/40.6/50", LINK + PLACE],
  ["words that were escaped twice", "?frame=embed&amp;corridor=ca-az", "", "?frame=embed&corridor=ca-az"],
  ["an equals sign that was escaped", "?corridor%3Dca-az", "", LINK],
  ["a full stop", `${LINK}.`, "", LINK],
  ["a bracket and a full stop", `${LINK}).`, "", LINK],
  ["a quotation mark", `${LINK}%E2%80%9D`, "", LINK],
  ["a line feed", `${LINK}%0A`, "", LINK],
  ["a comma after the place", LINK, `${PLACE},`, LINK + PLACE],
  ["a space after the place", LINK, `${PLACE}%20`, LINK + PLACE],
  ["nothing", LINK, PLACE, LINK + PLACE],
  ["no word at all", "", "", ""],
  ["a story of the reader’s own", "?story=own", "#own=abc_-1", "?story=own#own=abc_-1"],
])("%s is taken out of a link", (_, search, hash, sent) => {
  expect(asSent(search, hash)).toBe(sent);
});

test("a link that was mended stays as it is", () => {
  for (const text of ["a%23b", "?x=%23map", "?q=a%3Db&party=KZ", "?a=1&&b=2."]) {
    const once = asSent(text, "");
    const [search = "", hash] = once.split("#");
    expect(asSent(search, hash === undefined ? "" : `#${hash}`)).toBe(once);
  }
});
