import { expect, test } from "vitest";
import type { PenEvents } from "../../src/draw/pen";
import { type ComingPen, type Relay, relayPen } from "../../src/draw/relayPen";
import type { Scene } from "../../src/scene/scene";
import type { Camera } from "../../src/view/camera";

const scene = (): Scene => ({ ground: [], marks: [], lit: null });
const FIRST = scene();
const CAMERA = { zoom: 4, lng: 50, lat: 40 };
const ELSEWHERE = { zoom: 5, lng: 30, lat: 41 };

interface NotingPen extends ComingPen {
  stay(): void;
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

/** A relay whose coming pen comes, or fails to, when the test says so. */
function relayed() {
  const notes: string[] = [];
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
  const come: Relay["come"] = (events) => {
    echo = events;
    return new Promise((resolve, reject) => {
      arrive = { come: resolve, fail: reject };
    });
  };
  const onSettled = () => notes.push("settled");
  const pen = relayPen({ scene: FIRST, events, begin, come, onSettled });
  const comes = async () => {
    arrive?.come(live);
    await turn();
  };
  return {
    pen,
    live,
    notes,
    comes,
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
  pen.zoomBy(1);
  expect(notes).toEqual(["still stays", "settled", "still zooms"]);
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

test("painted anew while the other comes, both draw the new scene", async () => {
  const { pen, live, notes, comes } = relayed();
  await comes();
  pen.paint(scene());
  await live.becomeIdle();
  expect(notes.slice(0, 3)).toEqual(["live paints", "still paints anew", "live paints anew"]);
});

test("removed while the other comes, that one goes unseen", async () => {
  const { pen, live, notes, comes } = relayed();
  await comes();
  pen.remove();
  await live.becomeIdle();
  expect(notes).toEqual(["live paints", "still goes", "live goes"]);
});

test("a pen that goes before it was seen leaves the map to the first one", async () => {
  const { pen, live, notes, comes } = relayed();
  await comes();
  live.goAway();
  await live.becomeIdle();
  pen.zoomBy(1);
  expect(notes).toEqual(["live paints", "live goes", "still stays", "settled", "still zooms"]);
});

test("a pen that goes gives back to one like the first, at the place where it looked", async () => {
  const { pen, live, notes, takesOver } = relayed();
  await takesOver();
  pen.setCamera(ELSEWHERE, false);
  live.goAway();
  pen.zoomBy(1);
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
