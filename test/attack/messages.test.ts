import fc from "fast-check";
import { expect, test } from "vitest";
import { askedView } from "../../src/ui/embed/messages/askedView";
import { MessageError } from "../../src/ui/embed/messages/protocol";
import { idOf, isForUs, readMessage } from "../../src/ui/embed/messages/readMessage";
import { readView } from "../../src/view/address";
import { LOADED, rounds } from "./rounds";

const strange = fc.oneof(
  fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withTypedArray: true, maxDepth: 3 }),
  fc.constantFrom(...LOADED),
  fc.double(),
);
const maybe = (...real: unknown[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...real) }, { weight: 1, arbitrary: strange });
/** Almost what is meant for the map: most of its fields are right, and one or another is anything. */
const almost = fc.record(
  {
    corridorAtlas: maybe(1, 1, 1, "1", 2),
    id: maybe("a", 1),
    type: maybe("setView", "pick", "step", "export", ...LOADED),
    view: maybe(
      "?corridor=ca-az",
      "?frame=page&allow=https://evil.example&theme=dark",
      ...LOADED.map((word) => `?party=${word}`),
    ),
    camera: maybe({ zoom: 5, lng: 49, lat: 41 }, { zoom: 1e9, lng: Number.NaN, lat: -91 }),
    picked: maybe({ kind: "member", id: "KZ" }, { kind: "constructor", id: "__proto__" }, null),
    to: maybe(1, "next", -1, 1e308),
    format: maybe("svg", "pptx", "html"),
    title: maybe("For the Board", "<img src=x onerror=alert(1)>", "\\u0000"),
    legend: maybe(true),
    relief: maybe(false),
  },
  { requiredKeys: [] },
);

test("no message throws anything but what to send instead, changes the frame, or pollutes an object", {
  timeout: 1_800_000,
}, () => {
  const present = readView("?frame=embed&allow=https://deck.example&without=title").view;
  fc.assert(
    fc.property(fc.oneof(almost, almost, strange), (data) => {
      if (!isForUs(data)) return;
      expect(Object.keys(idOf(data)).length).toBeLessThanOrEqual(1);
      const asked = read(data);
      if (asked?.type !== "setView") return;
      const { view, camera } = askedView(asked.view ?? "", present);
      expect([view.frame, view.framing]).toEqual([present.frame, present.framing]);
      for (const place of [camera, asked.camera])
        if (place) expect(Object.values(place).every(Number.isFinite)).toBe(true);
    }),
    { numRuns: rounds(2000) },
  );
  expect([Object.keys(Object.prototype), Object.keys({})]).toEqual([[], []]);
});

function read(data: object): ReturnType<typeof readMessage> | null {
  try {
    return readMessage(data);
  } catch (error) {
    expect(error).toBeInstanceOf(MessageError);
    expect((error as MessageError).message).not.toBe("");
    return null;
  }
}
