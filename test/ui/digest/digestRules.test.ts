import { describe, expect, test } from "vitest";
import { wasHeld } from "../../../src/atlas/participation/attendance";
import { isToCome } from "../../../src/atlas/participation/isToCome";
import { LANGUAGES, type Language, STATUSES } from "../../../src/atlas/vocabulary";
import { abbreviated } from "../../../src/draw/flat/abbreviated";
import { marksOnMap } from "../../../src/draw/flat/marksOnMap";
import { AIR } from "../../../src/draw/flat/placeLabels";
import type { TextShape } from "../../../src/draw/flat/shapes";
import { aboutScene, outstanding } from "../../../src/draw/sheet/aboutScene";
import type { MapSheet } from "../../../src/draw/sheet/mapSheet";
import { sheetProjector } from "../../../src/draw/sheet/sheetCamera";
import { textIn } from "../../../src/scene/look";
import type { Dash } from "../../../src/scene/scene";
import { DASH } from "../../../src/scene/symbology";
import { realAtlas, realIndex } from "../../atlas/participation/realIndex";
import { there } from "../../there";
import { countryNameProblems } from "./countryNameProblems";
import { wordsIn } from "./digestSheets";
import {
  type LaidSlide,
  laidSlide,
  nameOf,
  SLIDE_SIZES,
  type Slide,
  slidePage,
  slidesByTurns,
} from "./slidesOfAll";

/** The most of a slide that its legend may take. */
const MOST_LEGEND = 0.2;

/** Of what is read on a slide, and of its foot, in points: a px of the layout is one. */
const LEAST = { read: 12, foot: 9 };

describe("a slide about a thing keeps to the rules", () => {
  test.each(slidesByTurns.map((slide) => [nameOf(slide), slide] as const))("%s", (_, slide) => {
    const laid = laidSlide(slide);
    const { sheet } = laid;
    const texts = textsOn(sheet, ["title", "text", "figure", "legend"]);
    const foot = textsOn(sheet, ["credits"]);
    // A name on a map has air in its width, on both sides.
    const names = textsOn(sheet, ["labels"]).map((name) => ({ ...name, width: name.width - 2 * AIR }));
    expect(
      [...texts, ...names].filter(({ size }) => size < LEAST.read - 0.01).map(({ whole }) => whole),
    ).toEqual([]);
    expect(foot.filter(({ size }) => size < LEAST.foot).map(({ whole }) => whole)).toEqual([]);
    expect(beyond(sheet, [...texts, ...foot])).toEqual([]);
    expect(overlaps([...texts, ...foot])).toEqual([]);
    expect(overlaps(names)).toEqual([]);
    const inDetail = textsOn(sheet, ["locator"]).map((name) => ({ ...name, width: name.width - 2 * AIR }));
    expect(inDetail.filter(({ size }) => size < LEAST.read - 0.01).map(({ whole }) => whole)).toEqual([]);
    expect(overlaps([...names, ...inDetail])).toEqual([]);
    expect(texts.filter(isCut).map(({ whole }) => whole)).toEqual([]);
    expect([...texts, ...foot].filter(isBroken).map(({ lines }) => lines.join("|"))).toEqual([]);
    expect([...texts, ...foot].filter(isDateBroken).map(({ lines }) => lines.join("|"))).toEqual([]);
    expect(citedBeside(texts)).toEqual(citedAt(foot));
    expect(unexplained(slide.language, laid)).toEqual([]);
    expect(unexplainedSymbols(slide.language, sheet)).toEqual([]);
    expect(unspelled(slide.language, texts, foot)).toEqual([]);
    expect(countryNameProblems(laid)).toEqual([]);
    expect(legendPart(sheet)).toBeLessThanOrEqual(MOST_LEGEND);
    // Neighbours in a series go without a word; elsewhere that one more is left out takes the room in which it would stand.
    const more = wordsIn(slide.language).t("digest.more", { count: 1 });
    expect(texts.filter(isDated).map(({ whole }) => whole)).not.toContain(more);
  });
});

/** What stands out on the map and no words beside it, at its lines or at its foot explain. */
function unexplained(language: Language, { asked: { map }, sheet }: LaidSlide): readonly string[] {
  if (map?.legendFor == null) return [];
  const { camera, size, projection } = there(sheet.map);
  const projector = sheetProjector(projection, camera, size);
  const drawn = marksOnMap(outstanding(aboutScene(map.scene)), projector);
  const rows = map.legendFor(drawn, projector.zoom).groups.flatMap((group) => group.rows);
  const { t } = wordsIn(language);
  const key = new Set(textsOn(sheet, ["legend"]).map(({ whole }) => whole));
  const said = textsOn(sheet, ["labels", "locator", "figure"]).map(({ whole }) => whole);
  const isSaid = (dash: Dash) =>
    STATUSES.some((each) => DASH[each] === dash && said.some((text) => text.includes(t(`status.${each}`))));
  return rows.filter(({ text, dash }) => !key.has(text) && !(dash && isSaid(dash))).map(({ text }) => text);
}

/** Symbols of which neither a legend nor, of a town, a name beside them says what they are. */
function unexplainedSymbols(language: Language, sheet: MapSheet): readonly string[] {
  const { t } = wordsIn(language);
  const key = new Set(textsOn(sheet, ["legend"]).map(({ whole }) => whole));
  const drawn = sheet.layers
    .filter(({ id }) => id === "points" || id === "locator" || id === "labels")
    .flatMap(({ shapes }) => shapes.map(({ id }) => id));
  const ids = new Set(drawn);
  return drawn.filter((id) => {
    const [, isDetail = "", what, of] = /^(detail-)?(facility|city):(.+)$/.exec(id) ?? [];
    if (what === "city") return !ids.has(`${isDetail}name:city:${of}`);
    const facility = realIndex.facilities.find((each) => what === "facility" && each.id === of);
    if (facility === undefined) return false;
    // What has one symbol has one row.
    const kind = t(`facilityKind.${facility.kind}`).toLocaleLowerCase(language);
    return ![...key].some((text) => text.toLocaleLowerCase(language).split(", ").includes(kind));
  });
}

/** Words of capitals alone that nothing on the slide spells out. */
function unspelled(
  language: Language,
  texts: readonly TextShape[],
  foot: readonly TextShape[],
): readonly string[] {
  const read = texts.map(({ whole }) => whole).join("\n");
  const said = [read, ...foot.map(({ whole }) => whole)].join("\n");
  const spelled = wordsIn(language).abbreviations.flatMap(({ short, long }) => {
    const isThere = said.includes(long) || short.some((each) => said.includes(`${each}:\u00a0`));
    return isThere ? short.flatMap((each) => [each, ...each.split(" ")]) : [];
  });
  const isKnown = (word: string) => NAMES.has(word) || spelled.includes(word) || said.includes(`(${word})`);
  return [...new Set(read.match(CAPITALS))].filter(
    (word) => !isKnown(word) && !word.split("–").every((part) => isKnown(part) || !/\p{Lu}{2}/u.test(part)),
  );
}

const CAPITALS =
  /(?<![\p{L}\d])[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*(?:[–-][\p{Lu}\d]+)*(?![\p{L}\d])/gu;

/** Units and currencies, names that stand for nothing longer, and what everybody says in one of the languages. */
const NAMES: ReadonlySet<string> = new Set([
  ...["MW", "GW", "USD", "EUR", "AZN", "ACWA", "BCG", "ADA", "MMC"],
  ...["ABŞ", "ABD", "АДА", "ВИЭ", "ГЭС", "США", "ООО", "ОАЭ", "ЛЭП", "СП"],
]);

/** The part of a slide that its legend takes, over the whole width of its map. */
function legendPart(sheet: MapSheet): number {
  const boxes = textsOn(sheet, ["legend"]).map(boxOf);
  if (boxes.length === 0) return 0;
  const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
  const { size } = there(sheet.map);
  return (height * size.width) / (sheet.size.width * sheet.size.height);
}

function textsOn({ layers }: MapSheet, ids: readonly string[]): readonly TextShape[] {
  return layers
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ shapes }) => shapes.filter((shape): shape is TextShape => shape.shape === "text"));
}

/** What stands beside a date. */
const isDated = ({ id }: TextShape) => /-text$/.test(id);

const isCut = ({ lines }: TextShape) => lines.at(-1)?.endsWith("…") ?? false;

/** Whether a word of a text goes on in the next line, but after a dash. */
function isBroken({ whole, lines }: TextShape): boolean {
  const plain = (text: string) =>
    text
      .replace(/\s+/g, " ")
      .replace(/([-–—]) /g, "$1")
      .trim();
  return plain(lines.join(" ")) !== plain(whole);
}

/** Whether the date of a list is on two lines, or one in a text ends its line between its parts. */
const isDateBroken = ({ id, lines }: TextShape) =>
  lines.length > 1 &&
  (id.endsWith("-date") ||
    lines.some(
      (line, i) => DAY_LEFT.test(line) || (i > 0 && YEAR_LEFT.test(line.replaceAll("\u00a0", " "))),
    ));

/** A line that ends with the day of a date in brackets, and one that begins with its year. */
const DAY_LEFT = /\(\d{1,2}$/u;
const YEAR_LEFT = /^(?:\d{4}(?: г\.)?|г\.)\)/u;

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The numbers of documents that stand at words, in order. */
function citedBeside(texts: readonly TextShape[]): readonly number[] {
  const raised = texts.flatMap(({ lines }) => lines.join(" ").match(/[⁰¹²³⁴-⁹]+/gu) ?? []);
  const numbers = raised.map((each) => Number([...each].map((digit) => RAISED.indexOf(digit)).join("")));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The numbers before the documents at the foot, in order. */
function citedAt(foot: readonly TextShape[]): readonly number[] {
  const credits = foot.filter(({ id }) => id === "credits").map(({ lines }) => lines.join(" "));
  return credits.flatMap((text) =>
    [...text.matchAll(/(?:^|· |\) |\. )(\d{1,2}) (?=\p{Lu}|\d+\p{L})/gu)].map((found) => Number(found[1])),
  );
}

/** Of a text, in px; its lines are as wide as they were wrapped for at most. */
function boxOf({ at: [x, y], width, align, size, lineHeight, lines }: TextShape) {
  const left = { start: x, middle: x - width / 2, end: x - width }[align];
  const top = y - size * 0.75;
  return { left, right: left + width, top, bottom: y + (lines.length - 1) * lineHeight + size * 0.2 };
}

function beyond({ size }: MapSheet, texts: readonly TextShape[]): readonly string[] {
  return texts
    .filter((text) => {
      const { left, right, top, bottom } = boxOf(text);
      return left < 0 || top < 0 || right > size.width + 1 || bottom > size.height;
    })
    .map(({ whole }) => whole);
}

function overlaps(texts: readonly TextShape[]): readonly string[] {
  const boxes = texts.map((text) => ({ text, box: boxOf(text) }));
  return boxes.flatMap(({ text, box }, i) =>
    boxes
      .slice(i + 1)
      .filter(
        ({ box: other }) =>
          box.left < other.right - 1 &&
          other.left < box.right - 1 &&
          box.top < other.bottom - 1 &&
          other.top < box.bottom - 1,
      )
      .map((other) => `${text.whole} | ${other.text.whole}`),
  );
}

test.each(
  slidesByTurns.filter(({ thing }) => thing === "overview").map((slide) => [nameOf(slide), slide] as const),
)("names under a title say whose they are: %s", (_, slide) => {
  const [under] = textsOn(slidePage(slide), ["text"]);
  expect(there(under).whole).toMatch(/^\p{L}[^:·]+: \p{L}/u);
});

test.each(
  slidesByTurns
    .filter(({ thing }) => typeof thing === "object" && "kind" in thing && thing.kind === "meeting")
    .map((slide) => [nameOf(slide), slide] as const),
)("no meeting whose days are over is said to be planned: %s", (_, slide) => {
  const { thing, language } = slide;
  const meeting = there(realAtlas.meetings.get(typeof thing === "object" && "id" in thing ? thing.id : ""));
  if (wasHeld(meeting) || isToCome(meeting, realAtlas.about.horizon)) return;
  const { t, said } = wordsIn(language);
  const [title] = textsOn(slidePage(slide), ["title"]).map(({ whole }) => whole);
  expect(title).toBe(t("digest.meeting.due", { name: said(meeting.title).text }));
});

const dated = slidesByTurns.filter(
  ({ thing, size }) =>
    thing === "overview" || (size === "slide-wide" && !(typeof thing === "object" && "profile" in thing)),
);

test.each(dated.map((slide) => [nameOf(slide), slide] as const))(
  "up to when there are reports is said at the foot: %s",
  (_, slide) => {
    const foot = textsOn(slidePage(slide), ["credits"]).map(({ whole }) => whole);
    expect(foot.join(" ")).toContain(wordsIn(slide.language).said(realAtlas.about.horizonNote).text);
  },
);

test("a slide in 16:9 tells as many figures of a corridor of the mission in each language as in English, or five", () => {
  const figuresIn = (language: Language, id: string) =>
    textsOn(slidePage({ thing: { kind: "corridor", id }, language, size: "slide-wide", colours: "light" }), [
      "figure",
    ]).filter((text) => text.id.endsWith("-value")).length;
  const mission = [...realAtlas.corridors.values()].filter(({ role }) => role === "mission");
  for (const { id } of mission)
    for (const language of LANGUAGES)
      expect(figuresIn(language, id), `${id}, ${language}`).toBeGreaterThanOrEqual(
        Math.min(5, figuresIn("en", id)),
      );
});

/** A fifth figure of a corridor may cost so much of its map that none of its places is named. */
const FIFTH = /-4-value$/;

/** What a slide says in rows: figures by their values, parties and what they do. */
function rowsOn(slide: Slide): readonly TextShape[] {
  return textsOn(slidePage(slide), ["figure"]).filter(
    ({ id }) => /-(?:value|detail|name|others)$/.test(id) && !/-key-\d+-name$/.test(id),
  );
}

const isOfCorridor = ({ thing }: Slide) =>
  typeof thing === "object" && "kind" in thing && thing.kind === "corridor";

const inBothSizes = slidesByTurns.filter(({ thing }) => typeof thing === "object" && "kind" in thing);

test.each(inBothSizes.map((slide) => [nameOf({ ...slide, size: "slide-classic" }), slide] as const))(
  "in 4:3 is told what is told in 16:9: %s",
  (_, slide) => {
    const told = rowsOn({ ...slide, size: "slide-classic" });
    // At a meeting of very many those for whose office there is no room are named in a run.
    const plain = (text: string) => text.replaceAll("\u00a0", " ");
    const run = plain(told.find(({ id }) => id.endsWith("-others"))?.whole ?? "");
    // What each country does is in the notes where there it would take the room of the map.
    const named = told.map(({ whole }) => plain(whole)).join("\n");
    const isParty = ({ id, whole }: TextShape) => id.endsWith("-detail") || named.includes(plain(whole));
    const isTold = ({ id, whole }: TextShape) =>
      told.some((text) => text.whole === whole) ||
      (isOfCorridor(slide) && isParty({ id, whole } as TextShape)) ||
      (run !== "" && (id.endsWith("-detail") || run.includes(plain(whole)))) ||
      (isOfCorridor(slide) && FIFTH.test(id));
    const missing = rowsOn({ ...slide, size: "slide-wide" }).filter((text) => !isTold(text));
    expect(missing.map(({ whole }) => whole)).toEqual([]);
  },
);

/** A name broken after a dash, as it is said. */
const atDashes = (text: string) => text.replaceAll(/\s*[-–]\s*/g, "–");

const corridors = slidesByTurns.filter(
  ({ thing }) => typeof thing === "object" && "kind" in thing && thing.kind === "corridor",
);

test.each(
  corridors.flatMap((slide) =>
    SLIDE_SIZES.map((size) => [nameOf({ ...slide, size }), { ...slide, size }] as const),
  ),
)("the map of a corridor bears its name: %s", (_, slide) => {
  const { thing, language } = slide;
  const id = typeof thing === "object" && "id" in thing ? thing.id : "";
  const name = wordsIn(language).said(there(realAtlas.corridors.get(id)).shortNames).text;
  const names = textsOn(slidePage(slide), ["labels", "locator"]).map(({ lines }) => lines.join(" "));
  expect(names.map(atDashes)).toContain(atDashes(name));
});

test.each(SLIDE_SIZES)(
  "a corridor of which its own lines are a small part of the way has them larger, with their places named: %s",
  (size) => {
    const thing = { kind: "corridor", id: "az-tr-eu" } as const;
    const sheet = slidePage({ thing, language: "en", size, colours: "light" });
    const namesIn = (layer: string) => textsOn(sheet, [layer]).map(({ whole }) => whole.toLowerCase());
    expect(namesIn("locator")).toEqual(expect.arrayContaining(["nakhchivan", "azerbaijan", "armenia"]));
    // The whole way is beside it, to Europe.
    expect(namesIn("labels")).toEqual(expect.arrayContaining(["bulgaria", "baku"]));
  },
);

test("what a line is stands at the line; a pattern is in the legend where another of the corridor has it and says nothing", () => {
  const thing = { kind: "corridor", id: "ca-az" } as const;
  const sheet = slidePage({ thing, language: "en", size: "slide-wide", colours: "light" });
  const said = textsOn(sheet, ["labels"]).map(({ whole }) => whole);
  expect(said).toContainEqual(
    expect.stringMatching(/^500\skV\s·\s844\skm(?:\s·)?\s(?:Planned|Under construction)$/),
  );
  const key = textsOn(sheet, ["legend"]).map(({ whole }) => whole);
  // Of the dotted lines only the cable is said to be under consideration.
  expect(key).toContain("Not yet under construction");
});

test.each(
  slidesByTurns
    .filter(({ thing }) => typeof thing === "object" && "kind" in thing && thing.kind === "corridor")
    .map((slide) => [nameOf(slide), slide] as const),
)(
  "the glow of a route that isn’t known has its own hue in the legend, and stations are explained: %s",
  (_, slide) => {
    const {
      asked: { map },
      sheet,
    } = laidSlide(slide);
    const { camera, size, projection } = there(sheet.map);
    const drawn = marksOnMap(
      outstanding(aboutScene(there(map).scene)),
      sheetProjector(projection, camera, size),
    );
    const glows = new Set(drawn.flatMap((mark) => (mark.mark === "band" ? mark.fill : [])));
    const key = there(sheet.layers.find(({ id }) => id === "legend")).shapes;
    const { t } = wordsIn(slide.language);
    const swatches = new Set(
      key.flatMap((shape) =>
        shape.shape === "path" && shape.name === t("certainty.indicative") ? (shape.stroke?.ink ?? []) : [],
      ),
    );
    if (glows.size === 1) expect(swatches).toEqual(glows);
    else expect([...glows].filter((glow) => swatches.has(glow))).toEqual([]);
    // On the map or on its detail.
    const ids = sheet.layers.flatMap(({ shapes }) => shapes.map(({ id }) => id.replace(/^detail-/, "")));
    for (const kind of ["substation", "converter-station"] as const) {
      const isDrawn = realIndex.facilities.some(
        (each) => each.kind === kind && ids.includes(`facility:${each.id}`),
      );
      expect(
        key.some(({ name }) => name === t(`facilityKind.${kind}`)),
        kind,
      ).toBe(isDrawn);
    }
  },
);

test.each(
  [...corridors, ...slidesByTurns.filter(({ thing }) => typeof thing === "object" && "profile" in thing)].map(
    (slide) => [nameOf(slide), slide] as const,
  ),
)("the title of a corridor abbreviates no word and no country: %s", (_, slide) => {
  const title = textsOn(slidePage(slide), ["title"])
    .map(({ whole }) => whole)
    .join(" ");
  expect(title.match(/\p{L}\.(?=[\s–])|\b[A-Z]{2}(?=[\s–:])/gu) ?? []).toEqual([]);
});

const comparisons = slidesByTurns.filter(({ thing }) => typeof thing === "object" && "with" in thing);

test.each(comparisons.map((slide) => [nameOf(slide), slide] as const))(
  "nothing is left out of a comparison but what is said with it: %s",
  (_, slide) => {
    const labels = textsOn(slidePage(slide), ["figure"]).filter(({ id }) => id.endsWith("-label"));
    // Corridors, capacity, generation, share, meetings, targets; what comes last, steps with the Centre, may be in the notes.
    expect(labels.length).toBeGreaterThanOrEqual(6);
  },
);

const toCome = slidesByTurns.filter(
  ({ thing }) =>
    typeof thing === "object" &&
    "kind" in thing &&
    thing.kind === "meeting" &&
    !wasHeld(there(realAtlas.meetings.get(thing.id))),
);

test.each(toCome.map((slide) => [nameOf(slide), slide] as const))(
  "a meeting to come, of which little is known, has a map of the region beside it: %s",
  (_, slide) => {
    const names = textsOn(slidePage(slide), ["labels"]).map(({ whole }) => whole);
    const { country } = wordsIn(slide.language);
    const said = names.map((name) => name.toLocaleLowerCase(slide.language));
    for (const member of ["AZ", "KZ", "IR", "PK"]) {
      const whole = country(member).toLocaleLowerCase(slide.language);
      // On a small map a country is abbreviated, said by its code or left to its capital, before its name lies on another.
      const capital = textIn(there(realAtlas.countries.get(member)).capital.names, slide.language);
      const forms = [
        whole,
        abbreviated(whole),
        ...[member, capital].map((text) => text.toLocaleLowerCase(slide.language)),
      ];
      expect(
        said.filter((name) => forms.includes(name)),
        whole,
      ).not.toEqual([]);
    }
  },
);
