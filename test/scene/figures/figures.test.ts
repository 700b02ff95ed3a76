import { describe, expect, test } from "vitest";
import type { Filter } from "../../../src/atlas/participation/filter";
import { metWith } from "../../../src/atlas/participation/metWith";
import type { TimelineEvent } from "../../../src/atlas/participation/timelineEvents";
import { figureSvg } from "../../../src/draw/figure/figureSvg";
import type { Chart, WordsMark } from "../../../src/scene/figures/chart";
import { cellStands, matrixChart, rowCount } from "../../../src/scene/figures/matrixChart";
import { matrixFigure, rowPicked } from "../../../src/scene/figures/matrixFigure";
import { matrixTable } from "../../../src/scene/figures/matrixTable";
import { meetFigure } from "../../../src/scene/figures/meetFigure";
import { SYMBOLS } from "../../../src/scene/figures/symbols";
import { dayAt, timelineFigure } from "../../../src/scene/figures/timelineFigure";
import { visibleCells } from "../../../src/scene/figures/visibleCells";
import { cssPalette, light } from "../../../src/scene/palette";
import { indexWith, meeting, party, spoken } from "../../atlas/participation/indexWith";
import { first, there } from "../../there";
import { plainLook, WORDS } from "./plainLook";

const SIZE = { width: 1000, range: null };
const texts = ({ marks }: Chart) =>
  marks.filter((mark): mark is WordsMark => mark.mark === "words").map(({ text }) => text);
const many = indexWith(
  ...Array.from({ length: 10_000 }, (_, i) =>
    meeting({
      id: `m${i}`,
      series: `s${i % 50}`,
      start: `${1990 + (i % 40)}-0${1 + (i % 9)}-11`,
      parties: [party("KZ"), party("UZ", "absent"), party(`o${i % 50}`)],
    }),
  ),
);

/** By name and not by code: Kazakhstan (KZ) before Kyrgyzstan (KG). */
const MEMBERS_BY_NAME = ["AF", "AZ", "IR", "KZ", "KG", "PK", "TJ", "TR", "TM", "UZ"];

describe("the matrix with persons", () => {
  const index = indexWith(
    meeting({ id: "m1", parties: [spoken("AZ", "parviz-shahbazov", "orkhan-zeynalov"), party("KZ")] }),
    meeting({ id: "m2", parties: [spoken("AZ", "parviz-shahbazov"), spoken("RO", "sebastian-burduja")] }),
    meeting({ id: "m3", parties: [party("AZ")] }),
  );
  const asked = (filter: Filter) => matrixFigure(index, filter, plainLook, { withPersons: true });
  const namesIn = (filter: Filter) => asked(filter).rows.flatMap(({ person }) => person ?? []);
  const figure = asked({ parties: ["AZ", "RO"] });

  test("has those who spoke under their party, who is named most often first", () => {
    expect(figure.rows.map(({ party: id, person, tally }) => [id, person, tally.tookPart])).toEqual([
      ["AZ", null, 3],
      ["AZ", "parviz-shahbazov", 2],
      ["AZ", "orkhan-zeynalov", 1],
      ["RO", null, 1],
      ["RO", "sebastian-burduja", 1],
    ]);
  });

  test("has a cell for a person where a report names them, and leads to them from their row", () => {
    expect(figure.columns.map(({ cells }) => cells.map(({ row, symbol }) => [row, symbol]))).toEqual([
      [
        [0, "present"],
        [1, "present"],
        [2, "present"],
      ],
      [
        [0, "present"],
        [1, "present"],
        [3, "present"],
        [4, "present"],
      ],
      [[0, "present"]],
    ]);
    expect(figure.rows.map(rowPicked).slice(0, 2)).toEqual([
      { kind: "member", id: "AZ" },
      { kind: "person", id: "parviz-shahbazov" },
    ]);
  });

  test("has no person whom the filter doesn't ask for", () => {
    expect(namesIn({ persons: ["orkhan-zeynalov"] })).toEqual(["orkhan-zeynalov"]);
    expect(namesIn({ parties: ["RO"] })).toEqual(["sebastian-burduja"]);
    expect(namesIn({ evidence: ["absent"] })).toEqual([]);
  });

  test("of ten thousand meetings has everybody, in a time that grows with them", () => {
    const crowd = Array.from({ length: 10_000 }, (_, i) =>
      meeting({ id: `m${i}`, parties: [spoken("KZ", `p${i % 500}`, `q${i}`), spoken("UZ", `r${i % 3}`)] }),
    );
    const { rows } = matrixFigure(indexWith(...crowd), {}, plainLook, { withPersons: true });
    expect(rows.filter(({ person }) => person !== null)).toHaveLength(10_503);
  });

  test("has none without being asked", () => {
    expect(matrixFigure(index, {}, plainLook).rows.flatMap(({ person }) => person ?? [])).toEqual([]);
  });

  test("as a picture and as a table names each with a way to tell them from parties, and says what an empty place means", () => {
    const chart = matrixChart(figure, plainLook);
    const stands = chart.marks.flatMap(({ stands: each }) => each ?? []);
    expect(stands).toContainEqual({
      id: "party:AZ parviz-shahbazov",
      title: "Parviz Shahbazov, Minister of Energy",
      picks: { kind: "person", id: "parviz-shahbazov" },
    });
    expect(texts(chart)).toContain(WORDS["evidence.unnamed"]);
    const { rows, key } = matrixTable(figure, index, plainLook);
    const labels = rows.flatMap(({ cells }) => cells.slice(0, 1).map(({ text }) => text));
    expect(labels).toContain("\u2003Parviz Shahbazov");
    expect(key).toContain(WORDS["evidence.unnamed"]);
  });
});

describe("the matrix", () => {
  const index = indexWith(
    meeting({
      id: "m1",
      parties: [party("KZ"), party("UZ", "signatory"), party("AF", "absent"), party("TM", "not-reported")],
    }),
    meeting({ id: "m2", status: "planned", parties: [party("KZ", "not-reported")] }),
  );
  const figure = matrixFigure(index, {}, plainLook);
  const rowOf = (id: string) => figure.rows.findIndex((row) => row.party === id);

  test("has a form of its own for each evidence, and a plan for a meeting that wasn't held", () => {
    expect(figure.columns.map(({ isPlan, cells }) => [isPlan, cells])).toEqual([
      [
        false,
        [
          { row: rowOf("AF"), symbol: "absent", role: "member", fits: true },
          { row: rowOf("KZ"), symbol: "present", role: "member", fits: true },
          { row: rowOf("TM"), symbol: "not-reported", role: "member", fits: true },
          { row: rowOf("UZ"), symbol: "signatory", role: "member", fits: true },
        ],
      ],
      [true, [{ row: rowOf("KZ"), symbol: "planned", role: "member", fits: true }]],
    ]);
    expect(new Set(Object.values(SYMBOLS).map((parts) => JSON.stringify(parts))).size).toBe(
      Object.keys(SYMBOLS).length,
    );
  });

  test("counts no report as “–”, and reported absence as 0", () => {
    const counts = ["KZ", "AF", "TM", "PK"].map((id) => rowCount(there(figure.rows[rowOf(id)])));
    expect(counts).toEqual(["1", "0", "–", "–"]);
  });

  test("keeps what the filter doesn't ask for, quieter", () => {
    const { columns } = matrixFigure(index, { evidence: ["present"] }, plainLook);
    expect(columns.map(({ cells }) => cells.map(({ symbol, fits }) => [symbol, fits]))).toEqual([
      [
        ["absent", false],
        ["present", true],
        ["not-reported", false],
        ["signatory", false],
      ],
    ]);
  });

  test("says of a cell who, which meeting, when, and what is known", () => {
    const [visible] = visibleCells(figure, { x: 0, y: 0, width: 1e4, height: 1e4 }).cells;
    expect(cellStands(there(visible), plainLook)).toEqual({
      id: "AF@m1",
      title: "Afghanistan · Meeting · 2025-09-09 · Reported absent",
      picks: { kind: "meeting", id: "m1" },
    });
  });

  test("gives a series with one meeting one column", () => {
    const { columnGroups, columns } = matrixFigure(indexWith(meeting()), {}, plainLook);
    expect([columnGroups, columns]).toEqual([
      [{ series: "board", label: "board", x: 212, width: 24 }],
      [{ meeting: meeting(), isPlan: false, x: 212, width: 24, cells: [] }],
    ]);
  });

  test("of a meeting with no parties has a row for every member, and no cell", () => {
    const { rows, columns } = matrixFigure(indexWith(meeting()), {}, plainLook);
    expect(rows.map(({ party: id }) => id)).toEqual(MEMBERS_BY_NAME);
    expect(columns.flatMap(({ cells }) => cells)).toEqual([]);
  });

  test("has a row for a neighbour in no meeting only where it is chosen", () => {
    expect(figure.rows.map(({ party: id }) => id)).not.toContain("GE");
    expect(matrixFigure(index, { parties: ["GE"] }, plainLook).rows.map(({ party: id }) => id)).toEqual([
      "GE",
    ]);
  });

  test("of nothing is still a sheet with members and a legend", () => {
    const chart = matrixChart(matrixFigure(indexWith(), {}, plainLook), plainLook);
    expect(texts(chart)).toContain(WORDS["evidence.not-reported"]);
    expect(chart.width).toBeGreaterThan(600);
  });

  test("shows of ten thousand meetings what lies in the window, and nothing else", () => {
    const large = matrixFigure(many, {}, plainLook);
    expect([large.columns.length, large.rows.length, large.columnGroups.length]).toEqual([10_000, 60, 50]);
    const window = {
      x: there(large.columns[5000]).x,
      y: first(large.rows).y,
      width: 24 * 3,
      height: 24 * 10,
    };
    const { rows, columns, cells } = visibleCells(large, window);
    expect(columns).toEqual(large.columns.slice(5000, 5003));
    expect(rows.map(({ party: id }) => id)).toEqual(MEMBERS_BY_NAME);
    expect(cells.map(({ row, cell }) => [row.party, cell.symbol])).toEqual(
      columns.flatMap(() => [
        ["KZ", "present"],
        ["UZ", "absent"],
      ]),
    );
  });

  test("shows the same in a window as a look at every cell finds", () => {
    const window = { x: 230, y: 300, width: 20, height: 100 };
    const seen = figure.columns.flatMap((column) =>
      column.cells
        .map((cell) => ({ column, row: there(figure.rows[cell.row]), cell }))
        .filter(
          ({ row }) =>
            column.x < window.x + window.width &&
            column.x + column.width > window.x &&
            row.y < window.y + window.height &&
            row.y + row.height > window.y,
        ),
    );
    expect(visibleCells(figure, window).cells).toEqual(seen);
    expect(seen).not.toEqual([]);
  });
});

describe("the timeline", () => {
  const built: TimelineEvent = {
    id: "ca-az/built",
    corridor: "ca-az",
    side: "steel",
    title: { en: "Built" },
    rank: null,
    start: "2030",
    end: "2030",
    parties: [],
    isPlan: true,
    meeting: null,
  };

  test("draws a plan hollow, a day as a symbol, and a month or a year as a bar", () => {
    const index = indexWith(
      meeting({ id: "day", start: "2025-03-03" }),
      meeting({ id: "month", start: "2025-05" }),
      meeting({ id: "plan", start: "2026-01-01", status: "planned" }),
    );
    const { marks } = timelineFigure(index, [built], {}, plainLook, SIZE);
    const drawn = marks.flatMap((mark) => {
      if (mark.stands === null) return [];
      if (mark.mark === "symbol") return [[mark.stands.id, mark.symbol]];
      return mark.mark === "box" ? [[mark.stands.id, mark.fill, mark.dash]] : [];
    });
    expect(drawn).toEqual([
      ["meeting:day", "meeting"],
      ["meeting:month", "centre", "solid"],
      ["meeting:plan", "meeting-plan"],
      ["event:ca-az/built", null, "dashed"],
    ]);
  });

  test("shows who asks for a series no milestones but those of its meetings", () => {
    const index = indexWith(meeting({ id: "m1", series: "board" }), meeting({ id: "m2", series: "summit" }));
    const events = [built, { ...built, id: "ca-az/of-m1", meeting: "m1" }];
    const idsOf = (filter: Filter) =>
      timelineFigure(index, events, filter, plainLook, SIZE).items.map(({ id }) => id);
    expect(idsOf({ series: ["board"] })).toEqual(["meeting:m1", "event:ca-az/of-m1"]);
    expect(idsOf({ from: "2020" })).toHaveLength(4);
  });

  test("of a thousand meetings on one day is no higher than a few screens, and has them all", () => {
    const index = indexWith(...Array.from({ length: 1000 }, (_, i) => meeting({ id: `m${i}` })));
    const { height, marks } = timelineFigure(index, [], {}, plainLook, SIZE);
    expect(height).toBeLessThan(1000);
    expect(marks.filter(({ mark, stands }) => mark === "symbol" && stands !== null)).toHaveLength(1000);
  });

  test("has politics above the axis and steel below", () => {
    const { marks } = timelineFigure(indexWith(meeting()), [built], {}, plainLook, SIZE);
    const y = (id: string) =>
      first(marks.flatMap((mark) => (mark.stands?.id === id && "y" in mark ? [mark.y] : [])));
    const axis = (marks.find((mark) => mark.mark === "words" && mark.text === "2026") as WordsMark).y;
    expect([y("meeting:m1") < axis, y("event:ca-az/built") > axis]).toEqual([true, true]);
  });

  test("lets nothing lie on another thing, however close they are", () => {
    const index = indexWith(
      ...Array.from({ length: 60 }, (_, i) =>
        meeting({ id: `m${i}`, start: `2025-0${1 + (i % 9)}-0${1 + (i % 7)}` }),
      ),
    );
    const { marks } = timelineFigure(index, [], {}, plainLook, SIZE);
    const symbols = marks.filter((mark) => mark.mark === "symbol" && mark.stands !== null);
    const close = symbols.flatMap((a, i) =>
      symbols
        .slice(i + 1)
        .filter(
          (b) => "y" in a && "y" in b && "x" in a && "x" in b && a.y === b.y && Math.abs(a.x - b.x) < 12,
        ),
    );
    expect([symbols.length, close]).toEqual([60, []]);
  });

  test("keeps what lies outside the dates of the filter, quieter, and marks the dates", () => {
    const index = indexWith(meeting({ id: "m1", start: "2024-01-01" }), meeting({ id: "m2" }));
    const { items } = timelineFigure(index, [], { from: "2025" }, plainLook, SIZE);
    expect(items.map(({ id, fits }) => [id, fits])).toEqual([
      ["meeting:m1", false],
      ["meeting:m2", true],
    ]);
  });

  test("tells what happened at a meeting once", () => {
    const told: TimelineEvent = {
      ...built,
      id: "told",
      side: "politics",
      start: "2025",
      end: "2025",
      meeting: "m1",
    };
    const { items } = timelineFigure(
      indexWith(meeting()),
      [told, { ...told, id: "works", side: "steel" }],
      {},
      plainLook,
      SIZE,
    );
    expect(items.map(({ id }) => id)).toEqual(["meeting:m1", "event:works"]);
  });

  test("of nothing shows the year of the horizon", () => {
    const { range, items } = timelineFigure(indexWith(), [], {}, plainLook, SIZE);
    expect([range, items]).toEqual([{ first: "2026-01-01", last: "2026-12-31" }, []]);
  });

  test("finds the day under the pointer, and stays within its ends", () => {
    const figure = timelineFigure(indexWith(), [], {}, plainLook, SIZE);
    expect([-50, 12, 500, 988, 5000].map((x) => dayAt(figure, x))).toEqual([
      "2026-01-01",
      "2026-01-01",
      "2026-07-02",
      "2026-12-31",
      "2026-12-31",
    ]);
  });

  test("of ten thousand meetings has every one", () => {
    expect(timelineFigure(many, [], {}, plainLook, SIZE).items).toHaveLength(10_000);
  });
});

describe("with whom a party met", () => {
  const index = indexWith(
    meeting({ id: "m1", parties: [party("KZ"), party("UZ"), party("TM", "not-reported")] }),
    meeting({ id: "m2", parties: [party("KZ"), party("UZ", "signatory"), party("adb")] }),
  );

  test("is a bar each, the longest for the most, and words for those of whom there is no report", () => {
    const chart = meetFigure(metWith(index, "KZ"), plainLook, { width: 400, most: 5 });
    expect(chart.marks.flatMap((mark) => (mark.mark === "box" ? [Math.round(mark.width)] : []))).toEqual([
      214, 107,
    ]);
    expect(texts(chart).slice(0, 6)).toEqual([
      "Uzbekistan",
      "2",
      "ADB",
      "1",
      "Afghanistan",
      WORDS["together.never"],
    ]);
  });

  test("has no bar for a party in no meeting", () => {
    const chart = meetFigure(metWith(index, "PK"), plainLook, { width: 400, most: 5 });
    expect(chart.marks.filter(({ mark }) => mark === "box")).toEqual([]);
  });
});

describe("a figure as SVG", () => {
  const long = "Ministry of Energy and Natural Resources ".repeat(5).trim();
  const chart = matrixChart(
    matrixFigure(indexWith(meeting({ parties: [party("KZ")] })), {}, { ...plainLook, partyName: () => long }),
    plainLook,
  );

  test("shortens a name of two hundred letters and keeps it whole in the tooltip", () => {
    const svg = figureSvg(chart, light);
    expect(long).toHaveLength(204);
    expect(svg).toContain(">Ministry of Energy and N…</text>");
    expect(svg).toContain(`<title>${long}</title>`);
  });

  test("takes its colours from a style sheet where it is asked to", () => {
    expect(figureSvg(chart, cssPalette)).toContain('fill="var(--centre)"');
    expect(figureSvg(chart, cssPalette)).not.toMatch(/#[0-9a-f]{6}/);
  });

  test("writes what looks like markup as text", () => {
    const evil = { ...chart, title: "<script>alert(1)</script>", marks: [] };
    expect(figureSvg(evil, light)).toContain("&#60;script&#62;alert(1)&#60;/script&#62;");
  });
});
