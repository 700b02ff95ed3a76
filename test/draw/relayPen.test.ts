import { expect, test, vi } from "vitest";
import type { Pen, PenEvents } from "../../src/draw/pen";
import { type ComingPen, type Relay, relayPen } from "../../src/draw/relayPen";
import type { Scene } from "../../src/scene/scene";
import type { Camera } from "../../src/view/camera";

const scene = (): Scene => ({ ground: [], marks: [], lit: null });
const FIRST = scene();
const CAMERA = { zoom: 4, lng: 50, lat: 40 };
const ELSEWHERE = { zoom: 5, lng: 30, lat: 41 };

interface NotingPen extends ComingPen {
  stay(): void;
  atRest(): Promise<void>;
  /** It has drawn all that it was asked for. */
  becomeIdle(): Promise<void>;
  goAway(): void;
}

/** A pen that writes down what it is asked for, and can't be asked for anything when it was removed. */
function notingPen(name: string, notes: string[], from: Camera = CAMERA): NotingPen {
  let camera = from;
  let isRemoved = false;
  let idle = () => {};
  let gone = () => {};
  const note = (what: string) => {
    if (isRemoved) throw new Error(`${name} was removed, and was asked: ${what}`);
    notes.push(`${name} ${what}`);
  };
  return {
    paint: (painted) => note(painted === FIRST ? "paints" : "paints anew"),
    keepClear: () => {},
    showExtent: () => note("shows"),
    setCamera(next) {
      if (next !== camera) note("moves");
      camera = next;
    },
    camera: () => camera,
    project: () => ({ x: 0, y: 0 }),
    unproject: () => [0, 0],
    zoomBy: () => note("zooms"),
    remove() {
      note("goes");
      isRemoved = true;
    },
    stay: () => note("stays"),
    atRest: async () => {},
    show: () => note("is seen"),
    whenIdle: () =>
      new Promise((resolve) => {
        idle = resolve;
      }),
    onGone(tell) {
      gone = tell;
    },
    async becomeIdle() {
      idle();
      await turn();
    },
    goAway: () => gone(),
  };
}

/** Until what was promised has been done. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

interface Asked {
  /** Whether the reader wants more from the beginning. */
  readonly isWanted?: boolean;
  readonly isSelfReliant?: boolean;
}

/** A relay whose coming pen comes, or fails to, when the test says so. */
function relayed({ isWanted = true, isSelfReliant = false }: Asked = {}) {
  const notes: string[] = [];
  let want = () => {};
  const live = notingPen("live", notes);
  let arrive: { come(pen: ComingPen): void; fail(reason: Error): void } | undefined;
  let echo: PenEvents | undefined;
  const events: PenEvents = {
    onPick: () => notes.push("picked"),
    onHover: () => notes.push("hovered"),
    onRest: () => notes.push("rested"),
    onMove: () => notes.push("moved"),
    onLack: () => notes.push("lacks"),
  };
  const begin: Relay["begin"] = (_, __, camera) =>
    notingPen(camera ? "back" : "still", notes, camera ?? CAMERA);
  const whenWanted: Relay["whenWanted"] = (start) => {
    if (isWanted) start();
    else want = start;
    return () => isWanted || notes.push("waits no more");
  };
  let atRest = async () => {};
  const come: Relay["come"] = (events, _, rest) => {
    if (!isWanted) notes.push("live is asked");
    echo = events;
    atRest = rest;
    return new Promise((resolve, reject) => {
      arrive = { come: resolve, fail: reject };
    });
  };
  const onSettled = () => notes.push("settled");
  const onLate = () => notes.push("late");
  const pen = relayPen({ scene: FIRST, events, begin, whenWanted, isSelfReliant, come, onSettled, onLate });
  const comes = async () => {
    arrive?.come(live);
    await turn();
  };
  return {
    pen,
    /** The reader's hand is on the map. */
    want: () => want(),
    live,
    notes,
    comes,
    /** Till when what is costly of the coming pen waits. */
    atRest: () => atRest(),
    /** What the coming pen hears of the reader. */
    hear() {
      const at = { x: 0, y: 0 };
      echo?.onPick([], at);
      echo?.onHover(null, at);
      echo?.onRest(CAMERA);
      echo?.onMove?.(CAMERA);
    },
    lack: () => echo?.onLack?.(),
    async fails() {
      arrive?.fail(new Error("no WebGL"));
      await turn();
    },
    /** It comes and takes over; what was noted till then is forgotten. */
    async takesOver() {
      await comes();
      await live.becomeIdle();
      notes.length = 0;
    },
  };
}

test("the pen that comes takes over when it has painted, and what lies over the map is told", async () => {
  const { live, notes, comes } = relayed();
  await comes();
  expect(notes).toEqual(["live paints"]);
  await live.becomeIdle();
  const end = ["live paints", "live is seen", "still goes", "moved", "settled"];
  expect(notes).toEqual(["live paints", ...end]);
});

test("if it can't come, the first pen draws on by itself", async () => {
  const { pen, notes, fails } = relayed();
  await fails();
  pen.zoomBy(1, { x: 0, y: 0 });
  expect(notes).toEqual(["still stays", "settled", "still zooms"]);
});

test("if it hasn't come for half a minute, the first pen draws by itself, and gives way all the same when it comes", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { live, notes, comes } = relayed();
  vi.advanceTimersByTime(29_000);
  expect(notes).toEqual([]);
  vi.advanceTimersByTime(2_000);
  expect(notes).toEqual(["still stays", "late"]);
  vi.useRealTimers();
  await comes();
  await live.becomeIdle();
  expect(notes.slice(2)).toEqual([
    "live paints",
    "live paints",
    "live is seen",
    "still goes",
    "moved",
    "settled",
  ]);
});

test("on a map that was removed none is waited for", () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const removed = relayed();
  removed.pen.remove();
  vi.advanceTimersByTime(60_000);
  expect(removed.notes).toEqual(["still goes"]);
  vi.useRealTimers();
});

test("if it can't come to a map that was removed, nothing stays", async () => {
  const { pen, notes, fails } = relayed();
  pen.remove();
  await fails();
  expect(notes).toEqual(["still goes", "settled"]);
});

test("moved while the other comes, the map is drawn at the new place before it is seen", async () => {
  const { pen, live, notes, comes } = relayed();
  await comes();
  pen.setCamera(ELSEWHERE, false);
  await live.becomeIdle();
  expect(notes).toEqual(["live paints", "still moves", "live paints", "live moves"]);
  expect(live.camera()).toEqual(ELSEWHERE);
  await live.becomeIdle();
  expect(notes.slice(4)).toEqual(["live paints", "live is seen", "still goes", "moved", "settled"]);
});

test("a pen that can't have the camera takes over at the nearest that it can, and isn't asked again and again", async () => {
  const { live, notes, comes } = relayed();
  const held = { ...CAMERA, zoom: CAMERA.zoom + 1 };
  live.camera = () => held;
  await comes();
  await live.becomeIdle();
  expect(notes).toEqual(["live paints", "live paints", "live is seen", "still goes", "moved", "settled"]);
});

test("painted anew while the other comes, both draw the new scene", async () => {
  const { pen, live, notes, comes } = relayed();
  await comes();
  pen.paint(scene());
  await live.becomeIdle();
  expect(notes.slice(0, 3)).toEqual(["live paints", "still paints anew", "live paints anew"]);
});

test("removed while the other comes, that one goes at once: it may be long till it has drawn, and be never", async () => {
  const { pen, live, notes, comes } = relayed();
  await comes();
  pen.remove();
  expect(notes).toEqual(["live paints", "live goes", "still goes"]);
  await live.becomeIdle();
  expect(notes).toHaveLength(3);
});

test("a map that was removed has no other pen made for it, and one that comes all the same goes", async () => {
  const { pen, notes, comes, atRest } = relayed();
  await expect(atRest()).resolves.toBeUndefined();
  pen.remove();
  await expect(atRest()).rejects.toThrow("another map takes its place");
  await comes();
  expect(notes).toEqual(["still goes", "live goes"]);
});

test("a pen that goes before it was seen leaves the map to the first one", async () => {
  const { pen, live, notes, comes } = relayed();
  await comes();
  live.goAway();
  await live.becomeIdle();
  pen.zoomBy(1, { x: 0, y: 0 });
  expect(notes).toEqual(["live paints", "live goes", "still stays", "settled", "still zooms"]);
});

test("a pen that goes gives back to one like the first, at the place where it looked", async () => {
  const { pen, live, notes, takesOver } = relayed();
  await takesOver();
  pen.setCamera(ELSEWHERE, false);
  live.goAway();
  pen.zoomBy(1, { x: 0, y: 0 });
  expect(notes).toEqual(["live moves", "live goes", "back stays", "back zooms"]);
  expect(pen.camera()).toEqual(ELSEWHERE);
});

test("a pen that goes after the map was removed leaves nothing behind", async () => {
  const { pen, live, notes, takesOver } = relayed();
  await takesOver();
  pen.remove();
  live.goAway();
  expect(notes).toEqual(["live goes"]);
});

test("a pen that was removed paints no more, whoever still asks", async () => {
  const { pen, notes, takesOver } = relayed();
  await takesOver();
  pen.remove();
  pen.paint(scene());
  expect(notes).toEqual(["live goes"]);
});

test("the reader is heard by one pen at a time; what the map lacks is told by both", async () => {
  const { notes, hear, lack, comes, live } = relayed();
  hear();
  lack();
  expect(notes).toEqual(["lacks"]);
  await comes();
  await live.becomeIdle();
  notes.length = 0;
  hear();
  expect(notes).toEqual(["picked", "hovered", "rested", "moved"]);
});

test("nobody who only looks pays for the other pen; a hand on the map brings it", async () => {
  const { pen, want, notes, comes, live } = relayed({ isWanted: false });
  pen.paint(FIRST);
  await turn();
  expect(notes).toEqual(["still paints"]);
  want();
  want();
  await comes();
  await live.becomeIdle();
  expect(notes.filter((note) => note === "live is asked")).toHaveLength(1);
  expect(notes.at(-1)).toBe("settled");
});

for (const [what, ask] of [
  ["another scene", (pen) => pen.paint(scene())],
  ["another place", (pen) => pen.showExtent([0, 0, 1, 1], { top: 0, right: 0, bottom: 0, left: 0 }, true)],
  ["another camera", (pen) => pen.setCamera(ELSEWHERE, false)],
  ["another zoom", (pen) => pen.zoomBy(1, { x: 0, y: 0 })],
] as const satisfies readonly (readonly [string, (pen: Pen) => void])[])
  test(`${what} brings the other pen where the first doesn't draw it by itself`, () => {
    const waiting = relayed({ isWanted: false });
    ask(waiting.pen);
    expect(waiting.notes[0]).toBe("live is asked");
    const alone = relayed({ isWanted: false, isSelfReliant: true });
    ask(alone.pen);
    const isHand = what === "another zoom";
    expect(alone.notes.slice(0, 2)).toEqual(["still stays", isHand ? "live is asked" : alone.notes[1]]);
    expect(alone.notes.includes("live is asked")).toBe(isHand);
  });

test("a map that was removed waits for no hand", () => {
  const { pen, want, notes } = relayed({ isWanted: false });
  pen.remove();
  want();
  expect(notes).toEqual(["waits no more", "still goes"]);
});
