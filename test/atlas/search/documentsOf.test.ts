import { expect, test } from "vitest";
import { entryIds } from "../../../src/atlas/entryOf";
import { filed, unfiled } from "../../../src/atlas/search/filed";
import type { SearchFile } from "../../../src/atlas/search/searchDocument";
import { searchFile } from "../../../src/site/searchFile";
import { there } from "../../there";
import { realAtlas as atlas } from "../participation/realIndex";

const file: SearchFile = JSON.parse(searchFile(atlas));
const documents = unfiled(file);

function ofKind(kind: string) {
  return documents.filter((document) => document.kind === kind);
}

test("everything that has a panel can be found, and only that is led to", () => {
  const line = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`;
  const led = new Set(documents.map(({ to }) => line(to)));
  const asOrganisation = line({ kind: "party", id: "cececo" });
  const wanted = entryIds(atlas)
    .map(line)
    .filter((entry) => entry !== asOrganisation);
  const stories = [...atlas.stories.keys()].map((id) => line({ kind: "story", id }));
  expect([...led].sort()).toEqual([...wanted, ...stories].sort());
});

test("a person is found by each spelling, and told by the latest office and for whom it is held", () => {
  const [person] = ofKind("person").filter(({ to }) => to.id === "almassadam-satkaliyev");
  expect(person).toMatchObject({
    title: { en: "Almassadam Satkaliyev", ru: "Алмасадам Саткалиев" },
    names: ["Алмасадам Сәтқалиев"],
    details: [{ text: { en: "Minister of Energy" } }, { country: "KZ" }],
  });
});

test("every source that something cites can be found", () => {
  expect(ofKind("source")).toHaveLength(atlas.sources.size);
});

test("a source leads to what cites it, and is told by its publisher and its day", () => {
  const [board] = ofKind("source").filter(({ to }) => to.id === "cececo-board-1");
  const source = there([...atlas.sources.values()].find(({ title }) => title === board?.title.en));
  expect(board).toMatchObject({
    to: { kind: "meeting" },
    details: [{ text: { en: source.publisher } }, { dates: [source.date] }],
  });
});

test("what is filed in few words is the same when it is read", () => {
  expect(filed(documents)).toEqual({ documents: file.documents, sources: file.sources });
});

test("what a language writes as English does isn't filed twice, and one that says nothing stays silent", () => {
  const [same] = file.documents.filter(({ to }) => to === "person/murat-nurtleu");
  expect(same?.title).toEqual({ en: "Murat Nurtleu", az: 0, tr: 0, ru: "Мурат Нуртлеу" });
  const [silent] = file.documents.filter(({ to }) => to === "person/cyril-loisel");
  expect(silent?.title).toEqual({ en: "Cyril Loisel", ru: "Сириль Луазель" });
  expect(ofKind("person").find(({ to }) => to.id === "murat-nurtleu")?.title.tr).toBe("Murat Nurtleu");
});

test("a member has its names in the languages of all members", () => {
  const [kazakhstan] = ofKind("member").filter(({ to }) => to.id === "KZ");
  expect(kazakhstan).toEqual({
    kind: "member",
    to: { kind: "member", id: "KZ" },
    title: { en: "Kazakhstan", az: "Qazaxıstan", tr: "Kazakistan", ru: "Казахстан" },
    names: [
      "Republic of Kazakhstan",
      "قزاقستان",
      "قزاخستان",
      "Қазақстан",
      "Qozogʻiston",
      "Қазоқистон",
      "Gazagystan",
    ],
    about: "kz",
    details: [{ text: { en: "Astana", az: "Astana", tr: "Astana", ru: "Астана" } }],
  });
});
