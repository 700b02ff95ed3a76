import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as Published from "../../../public/corridor-map";
import { FrameTalk } from "../../../src/ui/embed/element/FrameTalk";
import { frameAddress, viewWords } from "../../../src/ui/embed/element/frameAddress";
import { type Asked, ERROR_CODES, EXPORT_FORMATS, type Told } from "../../../src/ui/embed/messages/protocol";
import { readView } from "../../../src/view/address";
import { first } from "../../there";

const HOME = "https://atlas.example/maps/";

describe("the address of the frame", () => {
  test.each([
    [{}, "?frame=embed"],
    [{ view: "?corridor=ca-az" }, "?corridor=ca-az&frame=embed"],
    [
      { view: "segment=ca-az/caspian-crossing#map=5/41/49" },
      "?segment=ca-az/caspian-crossing&frame=embed#map=5/41/49",
    ],
    [{ view: "https://other.example/?member=KZ" }, "?member=KZ&frame=embed"],
    [{ view: "?frame=page&lang=ru", lang: "az", theme: "dark" }, "?frame=embed&lang=az&theme=dark"],
    [{ frame: "static", interactive: "false" }, "?frame=static&interactive=0"],
    [{ interactive: "", motion: "0", without: "title,link" }, "?frame=embed&without=title,link&motion=0"],
  ] as const)("%j is %s", (attributes, address) => {
    const { pathname, search, hash, origin } = new URL(frameAddress(HOME, attributes, null));
    expect(origin + pathname).toBe(HOME);
    expect(hash).toBe(new URL(address, HOME).hash);
    expect(readView(search)).toEqual(readView(first(address.split("#"))));
  });

  test("is where the map stood last", () => {
    const seen = { view: "?member=KZ&lang=en", camera: { zoom: 5.123456, lng: 49, lat: 41 } };
    const address = frameAddress(HOME, { view: "?corridor=ca-az", without: "title" }, seen);
    expect(address).toBe(`${HOME}?member=KZ&lang=en&frame=embed&without=title#map=5.1235/41/49`);
  });

  test("of the atlas itself may hold words of its own, which are left", () => {
    expect(frameAddress(`${HOME}?x=1#y`, {}, null)).toBe(`${HOME}?frame=embed`);
  });

  test("says of a view only what it is", () => {
    expect(viewWords({ view: "?corridor=ca-az", theme: "dark", lang: null })).toBe(
      "?corridor=ca-az&theme=dark",
    );
  });
});

describe("questions to a frame", () => {
  const talking = () => {
    const sent: Asked[] = [];
    return { talk: new FrameTalk((asked) => sent.push(asked)), sent };
  };

  test("wait until it is ready", async () => {
    const { talk, sent } = talking();
    const answer = talk.ask({ type: "pick", picked: null });
    expect(sent).toEqual([]);
    talk.begin();
    expect(sent).toEqual([{ corridorAtlas: 1, id: 1, type: "pick", picked: null }]);
    talk.hear({ corridorAtlas: 1, id: 1, type: "picked", picked: null });
    await expect(answer).resolves.toMatchObject({ type: "picked" });
  });

  test("fail with the map's own code", async () => {
    const { talk } = talking();
    talk.begin();
    const answer = talk.ask({ type: "step", to: "next" });
    talk.hear({ corridorAtlas: 1, id: 1, type: "error", code: "no-story", message: "No story." });
    await expect(answer).rejects.toMatchObject({ message: "No story.", code: "no-story" });
  });

  test("fail when the frame goes; those it never got wait for the next one", async () => {
    const { talk, sent } = talking();
    const early = talk.ask({ type: "setView", view: "?" });
    talk.end();
    talk.begin();
    expect(sent).toHaveLength(1);
    talk.end();
    await expect(early).rejects.toThrow("closed");
  });
});

test("the published types are those of the protocol", () => {
  expectTypeOf<Published.Asked>().toEqualTypeOf<Asked>();
  expectTypeOf<Published.Told>().toEqualTypeOf<Told>();
});

test("the published words name every message, error and format", () => {
  const words = readFileSync("public/messages.md", "utf8");
  const types = [
    "setView",
    "pick",
    "step",
    "export",
    "ready",
    "view",
    "picked",
    "height",
    "exported",
    "error",
  ];
  for (const word of [...types, ...ERROR_CODES, ...EXPORT_FORMATS]) expect(words).toContain(`\`${word}\``);
});
