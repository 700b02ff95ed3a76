import { describe, expect, test } from "vitest";
import { composeScene } from "../../src/scene/composeScene";
import { hatchOf } from "../../src/scene/hatch";
import { legendOf } from "../../src/scene/legendOf";
import type { Mark } from "../../src/scene/scene";
import { shareOf } from "../../src/scene/shares";
import { DEFAULT_VIEW, type View } from "../../src/view/view";
import { indexWith, meeting, party } from "../atlas/participation/indexWith";
import { first, there } from "../there";
import { LOOK } from "./fixture";

const HATCHES = {
  TM: [
    [
      [55, 38],
      [56, 39],
    ],
  ],
} as const;
const EXPLORING: View = { ...DEFAULT_VIEW, explore: "matrix" };

function sceneOf(meetings: readonly ReturnType<typeof meeting>[], view: View = EXPLORING) {
  const index = indexWith(...meetings);
  const scene = composeScene(index, view, { ...LOOK, palette: { ...LOOK.palette } }, null, {
    TM: HATCHES.TM.map(([from, to]) => [[...from], [...to]]),
  });
  return { ...scene, index };
}
const idsOf = (marks: readonly Mark[], kind: string) =>
  marks.filter(({ id }) => id.startsWith(`${kind}:`)).map(({ id }) => id);

test.each([
  [{ tookPart: 0, reported: 0, share: 0 }, "none"],
  [{ tookPart: 0, reported: 2, share: 0 }, "0"],
  [{ tookPart: 1, reported: 1, share: 0.01 }, "1"],
  [{ tookPart: 1, reported: 1, share: 0.25 }, "1"],
  [{ tookPart: 1, reported: 1, share: 0.26 }, "2"],
  [{ tookPart: 9, reported: 9, share: 1 }, "4"],
  [{ tookPart: 0, reported: 0, share: null }, "none"],
] as const)("%j reads as %s", (tally, share) => {
  expect(shareOf(tally)).toBe(share);
});

test("a place where a thousand met has no disc that hides a country, and a place of one is smaller", () => {
  const { marks } = sceneOf([
    ...Array.from({ length: 1000 }, (_, i) => meeting({ id: `m${i}`, at: [49.9, 40.4] })),
    meeting({ id: "once", at: [69.2, 41.3] }),
  ]);
  const radii = marks.flatMap((mark) =>
    mark.mark === "point" && mark.picks?.kind === "meeting" ? mark : [],
  );
  const largest = Math.max(...radii.map(({ radius }) => radius));
  expect(radii).toHaveLength(1001);
  expect(largest).toBeCloseTo(28 * LOOK.palette.line, 1);
  expect(there(radii.find(({ id }) => id === "meeting:once")).radius).toBeLessThan(largest / 20);
});

describe("while meetings are explored, the map", () => {
  const baku = { at: [49.9, 40.4] as [number, number], anchor: [49.9, 40.4] as [number, number] };
  const online = { at: null, anchor: [49.9, 40.4] as [number, number], format: "online" as const };
  const held = meeting({
    id: "m1",
    ...baku,
    parties: [party("KZ"), party("UZ", "absent"), party("TM", "not-reported")],
  });

  test("tints by share, outlines those reported absent only, and hatches those without report", () => {
    const { marks } = sceneOf([held]);
    const areas = marks.filter((mark) => mark.mark === "area");
    const looks = Object.fromEntries(
      areas.map(({ country, fillOpacity, strokeWidth, title }) => [
        country,
        [fillOpacity, strokeWidth, title.split(" · ")[1]],
      ]),
    );
    expect(looks["KZ"]).toEqual([0.9, 0, "1 / 1"]);
    expect(looks["UZ"]).toEqual([0, 2, "0 / 1"]);
    expect(looks["TM"]).toEqual([0, 0, "– / 1"]);
    expect(idsOf(marks, "hatch")).toEqual(["hatch:TM:0"]);
  });

  test("draws those that met at a place as discs, those online as rings under them, on the seat of their organiser", () => {
    const { marks } = sceneOf([held, meeting({ id: "m2", ...baku }), meeting({ id: "m3", ...online })]);
    const points = marks.filter((mark) => mark.mark === "point" && mark.id.startsWith("meeting:"));
    expect(points.map(({ id }) => id)).toEqual(["meeting:m3", "meeting:m1", "meeting:m2"]);
    expect(points.map((mark) => mark.mark === "point" && mark.fill === LOOK.palette.ink.paper)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("has no place for a meeting of which none is known", () => {
    expect(idsOf(sceneOf([meeting({ id: "m1", at: null, anchor: null })]).marks, "meeting")).toEqual([]);
  });

  test("shows who came from where by one line a party and place, the more often the wider", () => {
    const twice = ["m1", "m2"].map((id) => meeting({ id, ...baku, parties: [party("KZ")] }));
    const met = meeting({ id: "m3", ...online, parties: [party("KZ"), party("UZ"), party("TM", "absent")] });
    const lines = sceneOf([...twice, met]).marks.filter((mark) => mark.mark === "line");
    const ways = lines.filter(({ id }) => id.startsWith("arc:"));
    expect(ways.map(({ id, dash, title }) => [id, dash, title.split(" · ")[1]])).toEqual([
      ["arc:49.9,40.4:KZ", "solid", "2"],
      ["arc:~49.9,40.4:KZ", "dashed", "1"],
      ["arc:~49.9,40.4:UZ", "dashed", "1"],
    ]);
    expect(first(ways).width).toBeGreaterThan(there(ways[1]).width);
  });

  test("shows of too many ways the most frequent, and those of what is picked", () => {
    const at = (place: number) => ({ at: [30 + place, 45] as [number, number], parties: [party("KZ")] });
    const rare = Array.from({ length: 41 }, (_, i) => meeting({ id: `m${i}`, ...at(i) }));
    const many = [...rare, meeting({ id: "often", ...at(0) })];
    expect(idsOf(sceneOf(rare.slice(0, 40)).marks, "arc")).toHaveLength(40);
    expect(idsOf(sceneOf(many).marks, "arc")).toEqual(["arc:30.0,45.0:KZ"]);
    const picked = sceneOf(many, { ...EXPLORING, picked: { kind: "meeting", id: "m7" } });
    expect(idsOf(picked.marks, "arc")).toEqual(["arc:30.0,45.0:KZ", "arc:37.0,45.0:KZ"]);
    expect([...there(picked.lit).focus]).toEqual(
      expect.arrayContaining(["meeting:m7", "arc:37.0,45.0:KZ", "country:KZ"]),
    );
    const member = sceneOf(many, { ...EXPLORING, picked: { kind: "member", id: "KZ" } });
    expect(idsOf(member.marks, "arc")).toHaveLength(41);
  });

  test("draws none of it where nothing is asked", () => {
    const { marks } = sceneOf([held], DEFAULT_VIEW);
    expect([...idsOf(marks, "meeting"), ...idsOf(marks, "arc"), ...idsOf(marks, "hatch")]).toEqual([]);
  });

  test("explains what is on it, and not the tint of members", () => {
    const { marks, index } = sceneOf([held, meeting({ id: "m3", ...online })]);
    const groups = legendOf(marks, index, EXPLORING, LOOK);
    const labels = groups
      .flatMap(({ id, rows }) => (id === "participation" || id === "countries" ? rows : []))
      .map(({ label }) => label);
    expect(labels).toEqual([
      "legend.share.2",
      "legend.share.0",
      "legend.share.none",
      "legend.met.at",
      "legend.met.anchored",
      "legend.met.arc",
      "legend.country.neighbour",
      "legend.border.dashed",
      "legend.border.dotted",
    ]);
  });
});

test.each([
  ["the one meeting", [["KZ"]], ["legend.share.all"]],
  ["each of two meetings", [["KZ"], ["KZ"]], ["legend.share.all"]],
  [
    "five of six meetings",
    [["KZ"], ["KZ"], ["KZ"], ["KZ"], ["KZ"], ["UZ"]],
    ["legend.share.4", "legend.share.1"],
  ],
])("a member that was at %s reads so, and not as at more than three quarters", (_, parties, labels) => {
  const meetings = parties.map((ids, i) => meeting({ id: `m${i}`, parties: ids.map((id) => party(id)) }));
  const { marks, index } = sceneOf(meetings);
  const rows = legendOf(marks, index, EXPLORING, LOOK).flatMap(({ id, rows }) =>
    id === "participation" ? rows : [],
  );
  const shares = rows.flatMap(({ label }) => (label?.startsWith("legend.share") ? label : []));
  expect(shares.filter((label) => label !== "legend.share.none")).toEqual(labels);
});

test("hatching of a square rises to the right, keeps off its edge, and leaves a hole open", () => {
  const ring = (from: number, to: number): [number, number][] => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ];
  const lines = hatchOf([ring(0, 4), ring(1.5, 2.5)]);
  for (const [[x0, y0], [x1, y1]] of lines) {
    expect(x1 > x0 && y1 > y0).toBe(true);
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
    expect(x > 1.55 && x < 2.45 && y > 1.55 && y < 2.45).toBe(false);
    expect(Math.min(x0, y0)).toBeGreaterThan(0);
  }
  expect(lines.length).toBeGreaterThan(6);
});
