import { describe, expect, test } from "vitest";
import { askedView } from "../../../src/ui/embed/messages/askedView";
import { MessageError } from "../../../src/ui/embed/messages/protocol";
import { idOf, isForUs, LARGEST, mayDrive, readMessage } from "../../../src/ui/embed/messages/readMessage";
import { sizeWithin } from "../../../src/ui/embed/messages/sizeWithin";
import { DEFAULT_FRAMING } from "../../../src/view/framing";
import { DEFAULT_VIEW, type View } from "../../../src/view/view";

const V = { corridorAtlas: 1 };

describe("a message is read", () => {
  test.each([
    [{ type: "setView", view: "?corridor=ca-az" }],
    [{ type: "setView", view: "", camera: { zoom: 5, lng: 49, lat: 41 } }],
    [{ type: "setView" }],
    [{ type: "pick", picked: { kind: "member", id: "KZ" } }],
    [{ type: "pick", picked: null }],
    [{ type: "step", to: 3 }],
    [{ type: "step", to: "previous" }],
    [{ type: "export", format: "svg", title: "For the Board", legend: false, relief: true }],
  ])("%j", (message) => {
    expect(readMessage({ ...V, id: "a", ...message })).toEqual({ ...V, id: "a", ...message });
  });

  test("and what it says beside what is known is left out", () => {
    const said = { ...V, type: "pick", picked: { kind: "member", id: "KZ", html: "<b>" }, more: 1 };
    expect(readMessage(said)).toEqual({ ...V, type: "pick", picked: { kind: "member", id: "KZ" } });
  });

  test("a camera closer than the ground is drawn is as close as it is", () => {
    const said = { ...V, type: "setView", camera: { zoom: 30, lng: 49, lat: 41 } };
    expect(readMessage(said)).toMatchObject({ camera: { zoom: 10 } });
  });
});

describe("a message that can't be read is answered by what to send instead", () => {
  const circle: Record<string, unknown> = { ...V, type: "pick" };
  circle["picked"] = circle;
  test.each([
    ["another version", { corridorAtlas: 2, type: "pick", picked: null }, "version", "corridorAtlas: 1"],
    ["a version in words", { corridorAtlas: "1", type: "pick", picked: null }, "version", "corridorAtlas: 1"],
    ["an unknown type", { ...V, type: "fly" }, "type", "setView, pick, step, export"],
    ["a type that every object has", { ...V, type: "toString" }, "type", "setView, pick, step, export"],
    ["no type", V, "type", "setView, pick, step, export"],
    ["a view that is an object", { ...V, type: "setView", view: {} }, "malformed", '"?corridor=ca-az"'],
    [
      "a camera without a zoom",
      { ...V, type: "setView", camera: { lng: 1, lat: 1 } },
      "malformed",
      "zoom, lng, lat",
    ],
    [
      "a camera at no number",
      { ...V, type: "setView", camera: { zoom: Number.NaN, lng: 1, lat: 1 } },
      "malformed",
      "zoom, lng, lat",
    ],
    ["nothing to pick", { ...V, type: "pick" }, "malformed", "{ kind, id }"],
    [
      "an id with a path",
      { ...V, type: "pick", picked: { kind: "member", id: "../../KZ" } },
      "malformed",
      "{ kind, id }",
    ],
    ["half a step", { ...V, type: "step", to: 1.5 }, "malformed", '"next"'],
    ["a format that isn't one", { ...V, type: "export", format: "gif" }, "malformed", "svg, png, pdf, pptx"],
    [
      "relief in a word",
      { ...V, type: "export", format: "svg", relief: "yes" },
      "malformed",
      "code and relief are true or false",
    ],
    [
      "a title of a book",
      { ...V, type: "export", format: "svg", title: "x".repeat(501) },
      "malformed",
      "500 characters",
    ],
    ["a megabyte", { ...V, type: "setView", view: "x".repeat(1_000_000) }, "too-large", `${LARGEST}`],
    [
      "a megabyte of bytes",
      { ...V, type: "setView", view: new Uint8Array(1_000_000) },
      "too-large",
      `${LARGEST}`,
    ],
    ["a message that holds itself", circle, "too-large", "plain objects"],
    ["a map of maps", { ...V, type: "pick", picked: new Map() }, "too-large", "plain objects"],
  ])("%s", (_, message, code, says) => {
    const error = errorOf(() => readMessage(message));
    expect(error.code).toBe(code);
    expect(error.message).toContain(says);
  });

  test("its id comes back if it is a short word or a number, however wrong the rest is", () => {
    const ids = ["a", 7, "x".repeat(101), Number.NaN, { a: 1 }, undefined];
    expect(ids.map((id) => idOf({ id }))).toEqual([{ id: "a" }, { id: 7 }, {}, {}, {}, {}]);
  });
});

test("what other programs send each other is none of ours, nor what another atlas tells", () => {
  const others = [
    null,
    "corridorAtlas",
    1,
    { type: "setView" },
    { ...V, type: "error" },
    { ...V, type: "ready" },
  ];
  expect(others.filter(isForUs)).toEqual([]);
  expect(isForUs({ corridorAtlas: 9 })).toBe(true);
});

test("a size is counted in keys and values, and no further than the limit", () => {
  expect(sizeWithin({ a: "12345" }, 22)).toBe(true);
  expect(sizeWithin({ a: "12345" }, 21)).toBe(false);
  expect(sizeWithin(new Array(10_000_000).fill(0), 1000)).toBe(false);
});

describe("who may drive the map", () => {
  const parent = {};
  const stranger = {};
  test.each([
    ["the page around it, whichever it is", { source: parent, origin: "https://any.example" }, [], true],
    ["a sandboxed page around it", { source: parent, origin: "null" }, [], true],
    ["another frame of that page", { source: stranger, origin: "https://any.example" }, [], false],
    ["a listed page", { source: stranger, origin: "https://deck.example" }, ["https://deck.example"], true],
    [
      "the page around it, which isn't listed",
      { source: parent, origin: "https://any.example" },
      ["https://deck.example"],
      false,
    ],
    [
      "a page whose name begins like a listed one",
      { source: parent, origin: "https://deck.example.evil" },
      ["https://deck.example"],
      false,
    ],
  ])("%s: %j, list %j → %s", (_, event, allow, may) => {
    expect(mayDrive(event, parent, allow)).toBe(may);
  });
});

describe("the view in a message", () => {
  const present: View = {
    ...DEFAULT_VIEW,
    frame: "embed",
    framing: { ...DEFAULT_FRAMING, without: ["title"], allow: ["https://deck.example"] },
    theme: "dark",
    language: "az",
    picked: { kind: "member", id: "KZ" },
  };

  test.each(["?corridor=ca-az", "corridor=ca-az", "https://atlas.example/x/?corridor=ca-az"])(
    "%s",
    (address) => {
      expect(askedView(address, present)).toEqual({
        view: { ...present, picked: { kind: "corridor", id: "ca-az" } },
        camera: null,
        unread: [],
      });
    },
  );

  test("can't change the frame or let others drive", () => {
    const asked = askedView("?frame=page&allow=https://evil.example&interactive=0", present);
    expect(asked.view.frame).toBe("embed");
    expect(asked.view.framing).toEqual(present.framing);
  });

  test("names a camera, a theme, a language, and words that mean nothing", () => {
    const asked = askedView("?theme=system&lang=ru&zoom=3#map=5/41/49", present);
    expect(asked).toMatchObject({
      view: { theme: "system", language: "ru", picked: null },
      camera: { zoom: 5, lat: 41, lng: 49 },
      unread: ["zoom=3"],
    });
  });
});

function errorOf(run: () => unknown): MessageError {
  try {
    run();
  } catch (error) {
    if (error instanceof MessageError) return error;
    throw error;
  }
  throw new Error("It was read.");
}
