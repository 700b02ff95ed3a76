import { expect, test } from "vitest";
import { folded, foldedWords } from "../../../src/atlas/search/folded";

test.each([
  ["case", ["CECECO", "cececo", "Cececo"]],
  ["Turkish and Azerbaijani letters", ["Türkiye", "turkiye", "TÜRKİYE"]],
  ["dotted and dotless i", ["Iğdır", "İğdır", "igdir", "Ыгдыр"]],
  ["script", ["Şuşa", "Shusha", "Шуша"]],
  ["script and spelling", ["Xankəndi", "Khankendi", "Ханкенди", "XANKƏNDİ"]],
  ["three alphabets of one state", ["Naxçıvan", "Nakhchivan", "Nahçıvan", "Нахчыван"]],
  ["names of persons", ["Şahbazov", "Shahbazov", "Шахбазов"]],
  ["Russian vowels of two letters", ["Yagubova", "Ягубова"]],
  ["countries by transliteration", ["Azərbaycan", "Azerbaijan"]],
  ["apostrophes", ["Oʻzbekiston", "O‘zbekiston", "O'zbekiston", "Ozbekiston"]],
  ["units", ["400 kV", "400kV", "400 кВ", "400-kV", "۴۰۰ kV"]],
  ["letters of Arabic and of Persian", ["تركيه", "ترکیه"]],
  ["joiners", ["اسلام‌آباد", "اسلامآباد"]],
  ["forms for print", ["ﬁnance", "finance"]],
  ["signs between words", ["Central Asia–Azerbaijan", "central asia azerbaijan"]],
])("%s makes no difference", (_, [first = "", ...others]) => {
  expect(others.map(folded)).toEqual(others.map(() => folded(first)));
});

test.each([
  ["Kazakh letters", "Қазақстан Өңірі", "kazakstan oniri"],
  ["Tajik letters", "Тоҷикистон", "tocikiston"],
  ["Turkmen letters", "Türkmenistanyň", "turkmenistanin"],
  ["Pashto letters", "ښوونځی", "svnzi"],
  ["Hungarian and Romanian letters", "Győr, Constanța", "gior constanta"],
  ["digits, which aren't merged as letters are", "500/330 No 1100", "500 330 no 1100"],
  ["nothing but signs", " – “…” ! ", ""],
])("folds %s", (_, text, expected) => {
  expect(folded(text)).toBe(expected);
});

test("a folded text is folded already", () => {
  const names = ["Xankəndi", "Джебраил", "Boglárka Illés", "ښوونځی", "CASA-1000", "Szijjártó"];
  expect(names.map((name) => folded(folded(name)))).toEqual(names.map(folded));
});

test("splits into words at all that is neither letter nor digit", () => {
  expect(foldedWords("<b>Ağdam</b>: 330/110 kV")).toEqual(["b", "agdam", "b", "330", "110", "kv"]);
});
