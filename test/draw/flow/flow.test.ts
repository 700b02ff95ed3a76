import { describe, expect, test } from "vitest";
import type { Position } from "../../../src/atlas/atlas";
import { cometDash, drawComets, phaseAt, SPACING, SPEED } from "../../../src/draw/flow/drawComets";
import { type FlowLine, flowLines } from "../../../src/draw/flow/flowLines";
import { flowParts } from "../../../src/draw/flow/flowParts";
import { type FlowPath, flowPaths } from "../../../src/draw/flow/flowPaths";
import { isDue, usualFrameMs } from "../../../src/draw/flow/frameClock";
import { composeScene } from "../../../src/scene/composeScene";
import { mercator } from "../../../src/scene/geometry";
import { light } from "../../../src/scene/palette";
import type { LineMark } from "../../../src/scene/scene";
import { indexWith, LOOK, segment, VIEW } from "../../scene/fixture";
import { first } from "../../there";

const index = indexWith();
const sceneOf = (picked: typeof VIEW.picked) => composeScene(index, { ...VIEW, picked }, LOOK);
const endsOf = ({ line }: FlowLine) => [line[0], line.at(-1)];
const flat = ([lon, lat]: Position) => ({ x: lon * 10, y: -lat * 10 });
const line = (...places: Position[]): FlowLine => ({
  line: places,
  width: 4,
  ink: "green",
});

describe("lines that flow", () => {
  test("are those of every corridor while nothing is lit", () => {
    expect(flowLines(sceneOf(null)).map(endsOf)).toEqual([
      [
        [42, 43],
        [30, 44],
      ],
      [
        [45, 39],
        [36, 40],
      ],
      [
        [51, 43],
        [49, 40.5],
      ],
    ]);
  });

  test("are the lit ones when something is picked", () => {
    expect(flowLines(sceneOf({ kind: "corridor", id: "west" })).map(endsOf)).toEqual([
      [
        [45, 39],
        [36, 40],
      ],
    ]);
  });

  test("are seen in their own ink between dots, and as a light streak on a solid line", () => {
    const inkWhen = (status: "planned" | "in-operation") => {
      const segments = [segment({ statuses: [{ status, date: "2024" }] })];
      const { marks } = composeScene(indexWith({ segments }), VIEW, LOOK);
      const { width } = marks.find(({ mark }) => mark === "line") as LineMark;
      return flowLines({ marks, lit: null }).map((flow) => [flow.ink, flow.width / width]);
    };
    expect(inkWhen("planned")).toEqual([[light.ink.missionA, 1]]);
    expect(inkWhen("in-operation")).toEqual([[light.ink.casing, 0.5]]);
  });

  test("keep their course on the flat map between more points", () => {
    const long = first(flowLines(sceneOf({ kind: "corridor", id: "north" })));
    const [[x0, y0], [x1, y1]] = [mercator([42, 43]), mercator([30, 44])];
    const places = long.line.map(mercator);
    expect(places).toHaveLength(14);
    for (const [x, y] of places) expect((x - x0) * (y1 - y0)).toBeCloseTo((y - y0) * (x1 - x0), 9);
  });

  test("don't come from what only serves a corridor that has lines of its own", () => {
    const flowing = (changes: Parameters<typeof segment>[0][]) => {
      const { marks } = composeScene(indexWith({ segments: changes.map(segment) }), VIEW, LOOK);
      return marks.flatMap((mark) => (mark.mark === "line" && mark.flow ? [mark.id] : []));
    };
    const serving = { id: "east/b", part: "supporting" } as const;
    const beside = { id: "east/c", part: "related" } as const;
    expect(flowing([{ id: "east/a" }, serving, beside])).toEqual(["segment:east/a"]);
    expect(flowing([serving, beside])).toEqual(["segment:east/b"]);
  });
});

describe("paths of flow", () => {
  test("run in px from the first point of a line to its last", () => {
    const places = flowPaths([line([0, 0], [3, 0], [3, -4])], flat, 5);
    const points = [
      [0, 0],
      [30, 0],
      [30, 40],
    ];
    expect(places.map((path) => path.points.map(([x, y]) => [x + 0, y + 0]))).toEqual([points]);
    expect(places[0]).toMatchObject({ fromPx: 0, width: 4, ink: "green" });
  });

  test("are as wide as the line is at the zoom", () => {
    expect([2, 5, 9].map((zoom) => first(flowPaths([line([0, 0], [1, 0])], flat, zoom)).width)).toEqual([
      2.2, 4, 7.6,
    ]);
  });

  test("break behind the globe, and remember how far they had come", () => {
    const hidden = (at: Position) => (at[0] === 3 ? null : flat(at));
    const paths = flowPaths([line([0, 0], [1, 0], [2, 0], [3, 0], [4, 0], [5, 0])], hidden, 5);
    expect(paths.map(({ points, fromPx }) => [points.map(([x]) => x), fromPx])).toEqual([
      [[0, 10, 20], 0],
      [[40, 50], 20],
    ]);
    expect(flowPaths([line([3, 0], [1, 0], [3, 0])], hidden, 5)).toEqual([]);
  });
});

describe("the parts of the map that are drawn anew", () => {
  const size = { width: 1000, height: 800 };
  const path = (...points: [number, number][]): FlowPath => ({ points, fromPx: 0, width: 4, ink: "green" });
  const boxesOf = (paths: readonly FlowPath[]) =>
    flowParts(paths, size).map(({ box: { left, top, right, bottom } }) => [left, top, right, bottom]);

  test("are as large as what flows, with the width of its strokes", () => {
    expect(boxesOf([path([10.5, 20], [30, 40]), path([30, 10], [40, 12])])).toEqual([[6, 6, 44, 44]]);
  });

  test("are small ones along a line that runs slanting across the map", () => {
    const slanting = Array.from({ length: 6 }, (_, i) =>
      path([100 * i, 100 * i], [100 * (i + 1), 100 * (i + 1)]),
    );
    expect(boxesOf(slanting)).toHaveLength(6);
    const pixels = flowParts(slanting, size).reduce(
      (sum, { box: { left, top, right, bottom } }) => sum + (right - left) * (bottom - top),
      0,
    );
    expect(pixels).toBeLessThan((608 * 608) / 5);
  });

  test("are few, however many lines there are", () => {
    const scattered = Array.from({ length: 500 }, (_, i) => {
      const [x, y] = [(i * 137) % 900, (i * 211) % 700];
      return path([x, y], [x + 20, y + 20]);
    });
    const parts = flowParts(scattered, size);
    expect(parts.length).toBeLessThanOrEqual(8);
    expect(parts.flatMap(({ paths }) => paths)).toHaveLength(500);
  });

  test("never reach beyond the map, and aren't there for what lies beyond it", () => {
    expect(boxesOf([path([-500, 40], [1500, 45])])).toEqual([[0, 36, 1000, 49]]);
    expect(boxesOf([path([1300, 10], [1400, 10])])).toEqual([]);
    expect(boxesOf([])).toEqual([]);
  });
});

describe("the motion", () => {
  const FRAME = 1000 / 60;
  /** Frames a second of a page, and how often something is drawn, where each frame that is drawn takes so long and others `frameMs`. */
  const pace = (drawnMs: number, frameMs = FRAME) => {
    let [ms, frames, drawn, isDrawn, since, had, usual] = [0, 0, 0, false, 0, 0, FRAME];
    while (ms < 20_000) {
      const took = isDrawn ? drawnMs : frameMs;
      ms += took;
      since += took;
      usual = usualFrameMs(usual, took);
      frames++;
      isDrawn = isDue({ ms: since, frames: ++had, frameMs: usual });
      if (isDrawn) [drawn, since, had] = [drawn + 1, 0, 0];
    }
    return { page: Math.round(frames / 20), drawn: Math.round(drawn / 20) };
  };

  test("is drawn 20 times a second and takes no frame from a page that has time", () => {
    expect(pace(FRAME)).toEqual({ page: 60, drawn: 20 });
  });

  test.each([
    [2, 45, 15],
    [3, 43, 9],
  ])("leaves the page its frames where one that is drawn takes as long as %d", (times, page, drawn) => {
    expect(pace(times * FRAME)).toEqual({ page, drawn });
  });

  test("is drawn at least 7 times a second, however slow that makes the page", () => {
    expect(pace(8 * FRAME).drawn).toBeGreaterThanOrEqual(7);
  });

  test("goes on as it was on a screen with half as many frames", () => {
    expect(pace(2 * FRAME, 2 * FRAME)).toEqual({ page: 30, drawn: 15 });
  });
});

describe("comets", () => {
  /** Where a canvas draws a dash: the first end of one that lies on the path, from its start. */
  const headOf = (length: number, phase: number, fromPx: number) => {
    const { offset } = cometDash(length, phase, fromPx);
    return (((length - offset) % SPACING) + SPACING) % SPACING;
  };

  test.each([0, 10, 95])("have their head %d px along the line, however long a stroke is", (phase) => {
    expect([9, 34].map((length) => headOf(length, phase, 0))).toEqual([phase, phase]);
  });

  test("are where they would be had the line been in sight from its start", () => {
    expect(headOf(10, 50, 20)).toBe(30);
    expect(headOf(10, 50, 20 + SPACING)).toBe(30);
  });

  test("go forwards, and start anew where the next one was", () => {
    expect(phaseAt(1000)).toBe(SPEED);
    expect(phaseAt((SPACING / SPEED) * 1000 + 1000)).toBeCloseTo(SPEED, 9);
  });

  test("cost as many strokes on a long line as on a short one", () => {
    const strokes = (path: Partial<FlowPath>) => {
      const calls: string[] = [];
      const context = new Proxy({} as Record<string, unknown>, {
        get: (_, name) => () => calls.push(String(name)),
        set: () => true,
      }) as unknown as CanvasRenderingContext2D;
      const points = [[0, 0] as const, [10, 0] as const];
      drawComets(context, [{ points, fromPx: 0, width: 2, ink: "red", ...path }], 0);
      return calls.filter((name) => name === "stroke").length;
    };
    const far = [[0, 0] as const, [100_000, 0] as const];
    expect(strokes({ points: far })).toBe(strokes({}));
  });
});
