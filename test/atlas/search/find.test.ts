import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { makeSearch } from "../../../src/atlas/search/makeSearch";
import type { Result } from "../../../src/atlas/search/search";
import { searchFile } from "../../../src/site/searchFile";
import { realAtlas } from "../participation/realIndex";

const body = searchFile(realAtlas);
const search = await makeSearch(JSON.parse(body));

/** A result as a line: what it is, and where it leads. */
function line({ kind, to }: Result): string {
  return kind === to.kind ? `${kind} ${to.id}` : `${kind} → ${to.kind} ${to.id}`;
}

test.each([
  // A country by any of its names.
  ["Türkiye", "member TR"],
  ["turkiye", "member TR"],
  ["Türkiyə", "member TR"],
  ["Турция", "member TR"],
  ["ترکیه", "member TR"],
  ["ترکی", "member TR"],
  ["Turkey", "member TR"],
  ["Qazaxıstan", "member KZ"],
  ["Қазақстан", "member KZ"],
  ["قزاقستان", "member KZ"],
  ["Oʻzbekiston", "member UZ"],
  ["Ўзбекистон", "member UZ"],
  ["Туркмения", "member TM"],
  ["پاکستان", "member PK"],
  ["Gürcüstan", "party GE"],
  ["Islamic Republic of Iran", "member IR"],
  // Corridors by name, short name and names in the press.
  ["Central Asia–Azerbaijan", "corridor ca-az"],
  ["Центральная Азия", "corridor ca-az"],
  ["Mərkəzi Asiya Azərbaycan yaşıl enerji dəhlizi", "corridor ca-az"],
  ["Caspian Black Sea Europe", "corridor caspian-blacksea-europe"],
  ["submarine cable", "corridor bssc"],
  // The Centre, its Board, organisations by their abbreviations in two alphabets.
  ["CECECO", "centre cececo"],
  ["ЦЧЭ", "centre cececo"],
  ["Təmiz Enerji Mərkəzi", "centre cececo"],
  ["Board", "series cececo-board"],
  ["first Board meeting", "meeting cececo-board-1"],
  ["ilk iclas İdarə Heyəti", "meeting cececo-board-1"],
  ["второе заседание Совета директоров", "meeting cececo-board-2"],
  // A thing stands before the story that tells of it.
  ["first board", "meeting cececo-board-1"],
  ["ilk idarə heyəti", "meeting cececo-board-1"],
  ["ilk yönetim kurulu", "meeting cececo-board-1"],
  ["первый совет директоров", "meeting cececo-board-1"],
  ["UNIDO", "party unido"],
  ["ЮНИДО", "party unido"],
  // Meetings by place and year.
  ["Khankendi", "meeting eco-summit-17"],
  ["Xankəndi", "meeting eco-summit-17"],
  ["Ханкенди", "meeting eco-summit-17"],
  ["خانکندی", "meeting eco-summit-17"],
  ["summit 2025", "meeting eco-summit-17"],
  ["Tashkent memorandum 2024", "meeting ca-az-2024-05-01"],
  // Stories by their titles and by those of their steps.
  ["two corridors in ten steps", "story two-corridors"],
  ["iki koridor", "story two-corridors"],
  ["кто с кем встречается", "story who-meets-whom"],
  // Persons by any spelling.
  ["Yagubova", "person aysel-yagubova"],
  ["Ягубова", "person aysel-yagubova"],
  ["Yaqubova", "person aysel-yagubova"],
  ["Şahbazov", "person parviz-shahbazov"],
  ["Шахбазов", "person parviz-shahbazov"],
  ["شهبازوف", "person parviz-shahbazov"],
  ["Pezeshkian", "person masoud-pezeshkian"],
  ["پزشکیان", "person masoud-pezeshkian"],
  // The grid.
  ["400 kV Nakhchivan", "facility az-tr-eu/nakhchivan"],
  ["400кВ Нахчыван", "facility az-tr-eu/nakhchivan"],
  ["converter Nakhchivan", "facility az-tr-eu/nakhchivan"],
  ["Cəbrayıl", "facility az-tr-eu/jabrayil"],
  ["Джебраил", "facility az-tr-eu/jabrayil"],
  ["Zangezur", "corridor az-tr-eu"],
  ["Zəngəzur xətti Ordubad", "segment az-tr-eu/ordubad-nakhchivan"],
  ["CASA-1000 HVDC", "interconnector casa-hvdc"],
  ["Navahi", "substation ss-navahi"],
  ["Aghstafa", "facility az-ge-tr-bg/aghstafa"],
  ["Bilasuvar günəş", "plant az-bilasuvar"],
  // One letter wrong, missing, too many; two in a long word.
  ["Kazahstan", "member KZ"],
  ["Azerbajan", "member AZ"],
  ["Turkmenstan", "member TM"],
  ["Uzbekisstann", "member UZ"],
  ["Tashkant", "member UZ"],
  ["Nakhichevan 400", "facility az-tr-eu/nakhchivan"],
  // Two neighbouring letters swapped, also in a phrase that is a name.
  ["caspain", "corridor caspian-blacksea-europe"],
  ["caspain cable", "segment ca-az/caspian-crossing"],
  ["Azerbiajan", "member AZ"],
  ["Tukrey", "member TR"],
  // A country stands before what bears its name, a neighbour as well.
  ["Georgia", "party GE"],
  ["Romania", "party RO"],
  ["Bulgaria", "party BG"],
  ["Azerbaijan", "member AZ"],
  // The cable itself, in each language.
  ["caspian cable", "segment ca-az/caspian-crossing"],
  ["Xəzər kabeli", "segment ca-az/caspian-crossing"],
  ["Hazar kablosu", "segment ca-az/caspian-crossing"],
  ["Каспийский кабель", "segment ca-az/caspian-crossing"],
  // Half a word, as it is typed.
  ["cec", "centre cececo"],
  ["Kaz", "member KZ"],
  ["Azerb", "member AZ"],
] as const)("%s finds first %s", (query, expected) => {
  const [first] = search.find(query, "en");
  expect(first && line(first)).toBe(expected);
});

test("a cable is one hit, with its corridor, its ends and its other record beneath it", () => {
  const found = search.find("caspian cable", "en");
  const things = found.filter(({ kind }) => kind !== "source");
  expect(things.map((each) => [line(each), (each.gathered ?? []).map(line)])).toEqual([
    [
      "segment ca-az/caspian-crossing",
      [
        "corridor ca-az",
        "facility ca-az/aktau",
        "facility ca-az/sumgayit",
        "substation ss-aktau",
        "interconnector caspian",
      ],
    ],
  ]);
});

test("in a language whose words bend, the cable brings the same along", () => {
  const beneath = (query: string) => search.find(query, "ru")[0]?.gathered?.map(line).sort();
  expect(beneath("каспийский кабель")).toEqual(beneath("caspian cable"));
});

test("nothing is found twice, and no more than six hang under a hit", () => {
  for (const query of ["caspian cable", "Nakhchivan", "Azerbaijan", "Anaklia", "400 kV"]) {
    const found = search.find(query, "en");
    const all = found
      .flatMap((each) => [each, ...(each.gathered ?? [])])
      .filter(({ kind, to }) => kind === to.kind);
    expect(new Set(all.map(line)).size).toBe(all.length);
    expect(Math.max(...found.map(({ gathered = [] }) => gathered.length))).toBeLessThanOrEqual(6);
  }
});

test("documents are found by title, and lead to what cites them", () => {
  const [first] = search.find("Turkey pushing against rivals for transmission of green electricity", "en");
  expect(first).toMatchObject({
    kind: "source",
    to: { kind: "corridor", id: "az-ge-tr-bg" },
    title: { en: "Turkey pushing against rivals for transmission of green electricity to EU" },
  });
});

test("a person is one result, with the latest office and for whom it is held", () => {
  const [first, ...others] = search.find("Yagubova", "en").filter(({ kind }) => kind === "person");
  expect(first?.details[0]).toMatchObject({ text: { en: "Executive Director" } });
  expect(others).toEqual([]);
});

test("a result says by which name it was found, where its title in the page's language isn't it", () => {
  const [english] = search.find("Турция", "en");
  const [russian] = search.find("Турция", "ru");
  expect([english?.foundAs, russian?.foundAs]).toEqual(["Турция", null]);
});

test("the Centre is found once, and not again as an organisation", () => {
  const found = search.find("CECECO", "en").filter(({ to }) => to.id === "cececo");
  expect(found.map(line)).toEqual(["centre cececo"]);
});

test("where nothing has all words, what has most of them is found", () => {
  expect(search.find("CECECO Board zzzzzz", "en").map(line).slice(0, 3)).toEqual([
    "series cececo-board",
    "meeting cececo-board-1",
    "meeting cececo-board-2",
  ]);
});

test.each([
  ["nothing", ""],
  ["signs", " –…! <> "],
  ["a word that is nowhere", "zzyzzx"],
  ["1,000 letters", "x".repeat(1000)],
  ["1,000 signs of a picture", "🔌".repeat(500)],
])("%s finds nothing", (_, query) => {
  expect(search.find(query, "en")).toEqual([]);
});

test("a query of 1,000 letters that begins with a name still finds it", () => {
  expect(search.find(`Khankendi ${"zq ".repeat(330)}`, "en").map(line)[0]).toBe("meeting eco-summit-17");
});

test("HTML in a query is words like any other", () => {
  expect(search.find("<b>Khankendi</b>", "en").map(line)[0]).toBe("meeting eco-summit-17");
});

test("at most 100 ways are shown", () => {
  const ways = search.find("a", "en").flatMap((each) => [each, ...(each.gathered ?? [])]);
  expect(ways).toHaveLength(100);
});

test("the file that the page loads on first use is at most 60 kB", () => {
  expect(brotliCompressSync(body).length).toBeLessThan(60_000);
});
