import { expect, test } from "vitest";
import type { Pen } from "../../src/draw/pen";
import { type ComingPen, relayPen, type StandingPen } from "../../src/draw/relayPen";
import type { Scene } from "../../src/scene/scene";

const scene = (): Scene => ({ ground: [], marks: [], lit: null });
const CAMERA = { zoom: 4, lng: 50, lat: 40 };

/** A pen that writes down what it is asked for, and can't paint when it was removed. */
function notingPen(name: string, notes: string[]): StandingPen & ComingPen {
  let isRemoved = false;
  const pen: Pen = {
    paint() {
      if (isRemoved) throw new Error(`${name} was removed`);
      notes.push(`${name} paints`);
    },
    showExtent: () => {},
    setCamera: () => {},
    camera: () => CAMERA,
    project: () => ({ x: 0, y: 0 }),
    unproject: () => [0, 0],
    zoomBy: () => {},
    remove() {
      isRemoved = true;
      notes.push(`${name} goes`);
    },
  };
  return { ...pen, stay: () => {}, onGone: () => {}, whenIdle: () => Promise.resolve(), show: () => {} };
}

function relayed() {
  const notes: string[] = [];
  let onSettled = () => {};
  const settled = new Promise<void>((resolve) => {
    onSettled = resolve;
  });
  const pen = relayPen({
    scene: scene(),
    events: { onPick: () => {}, onHover: () => {}, onRest: () => {}, onMove: () => notes.push("moved") },
    begin: () => notingPen("still", notes),
    come: async () => notingPen("live", notes),
    onSettled: () => onSettled(),
  });
  return { pen, notes, settled };
}

test("the pen that takes over has painted before the first one goes, and what lies over the map is told", async () => {
  const { notes, settled } = relayed();
  await settled;
  expect(notes).toEqual(["live paints", "live paints", "still goes", "moved"]);
});

test("a pen that was removed paints no more, whoever still asks", async () => {
  const { pen, notes, settled } = relayed();
  await settled;
  pen.remove();
  pen.paint(scene());
  expect(notes.at(-1)).toBe("live goes");
});
