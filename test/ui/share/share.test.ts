import { encode } from "uqr";
import { describe, expect, test } from "vitest";
import { type EmbedChoice, embedCode, frameTag, picturePath } from "../../../src/ui/share/embedCode";
import { linkTo, pageLink } from "../../../src/ui/share/links";
import { qrSvg } from "../../../src/ui/share/qrSvg";
import { DEFAULT_FRAMING } from "../../../src/view/framing";
import { DEFAULT_VIEW, type View } from "../../../src/view/view";
import { there } from "../../there";

const ROOT = "https://example.org/atlas/";
const view: View = { ...DEFAULT_VIEW, picked: { kind: "corridor", id: "ca-az" } };
const choice: EmbedChoice = {
  ...{ as: "iframe", size: "wide", theme: "system", language: null, camera: "" },
  framing: DEFAULT_FRAMING,
};
/** Without all that can be left out, still, and not to be touched. */
const BARE: EmbedChoice["framing"] = { without: ["title", "scale"], interactive: false, motion: false };
const embedded = { root: ROOT, view, title: "A corridor", alt: "Map: A corridor" };

describe("a link", () => {
  test("holds the camera and the language only where they are wanted", () => {
    expect(linkTo(ROOT, view, { camera: "", language: null })).toBe(`${ROOT}?corridor=ca-az`);
    expect(linkTo(ROOT, view, { camera: "#map=5/41/49", language: "az" })).toBe(
      `${ROOT}?corridor=ca-az&lang=az#map=5/41/49`,
    );
  });

  test("to the whole atlas is that of its folder", () => {
    expect(linkTo(ROOT, DEFAULT_VIEW, { camera: "", language: null })).toBe(ROOT);
  });

  test("to a record's page leads below its kind", () => {
    expect(pageLink(ROOT, { kind: "segment", id: "ca-az/caspian-crossing" })).toBe(
      `${ROOT}segment/ca-az/caspian-crossing.html`,
    );
  });
});

describe("the code of a frame", () => {
  test("has a title, a size, and loads late", () => {
    expect(embedCode(embedded, { ...choice, theme: "dark", language: "tr", camera: "#map=5/41/49" })).toBe(
      '<iframe src="https://example.org/atlas/?corridor=ca-az&amp;frame=embed&amp;lang=tr&amp;theme=dark#map=5/41/49" title="A corridor" width="960" height="540" style="border:0;max-width:100%" loading="lazy" allowfullscreen></iframe>',
    );
  });

  test("without a size is as wide as the page and keeps its shape", () => {
    const code = frameTag(ROOT, "A", "responsive");
    expect(code).toContain("width:100%;aspect-ratio:16/9");
    expect(code).not.toContain("height=");
  });

  test("can't be broken out of by a title, of 500 letters or with tags in it", () => {
    const code = frameTag(ROOT, '"><script>alert(1)</script>'.repeat(20), "wide");
    expect(code.match(/<\w+/g)).toEqual(["<iframe"]);
  });
});

describe("what is left out, and how the map behaves", () => {
  test("is said in the address of a frame", () => {
    expect(embedCode(embedded, { ...choice, as: "static", framing: BARE })).toContain(
      "?corridor=ca-az&amp;frame=static&amp;without=title,scale&amp;interactive=0&amp;motion=0",
    );
  });

  test("is said in attributes of the element", () => {
    expect(embedCode(embedded, { ...choice, as: "element", framing: BARE })).toContain(
      '<corridor-map view="corridor=ca-az" without="title,scale" interactive="0" motion="0" title="A corridor"',
    );
  });
});

test("the code of a picture is one that leads to the live map, and needs no script", () => {
  expect(embedCode(embedded, { ...choice, as: "picture" })).toBe(
    '<a href="https://example.org/atlas/?corridor=ca-az"><img src="https://example.org/atlas/embed/corridor/ca-az.svg" alt="Map: A corridor" width="960" height="600" style="max-width:100%;height:auto" loading="lazy"></a>',
  );
});

describe("the code of the element", () => {
  test("says the view in its own words, and keeps a picture and a link for where scripts are blocked", () => {
    expect(
      embedCode(embedded, { ...choice, as: "element", size: "responsive", theme: "light", language: "en" }),
    ).toBe(
      [
        '<script type="module" src="https://example.org/atlas/corridor-map.js"></script>',
        '<corridor-map view="corridor=ca-az" theme="light" lang="en" title="A corridor" style="display:block;aspect-ratio:16/9">',
        '  <a href="https://example.org/atlas/?corridor=ca-az&amp;lang=en&amp;theme=light"><img src="https://example.org/atlas/card/corridor/ca-az.png" alt="Map: A corridor" width="1200" height="630" style="max-width:100%;height:auto"></a>',
        "</corridor-map>",
      ].join("\n"),
    );
  });

  test("of a past day has its title in the place of a picture, for those tell of the present", () => {
    const past = {
      ...embedded,
      view: { ...embedded.view, date: "2024-06-01" },
      title: "A & B, as known on 1 June 2024",
    };
    const code = embedCode(past, { ...choice, as: "element" });
    expect(code).toContain("date=2024-06-01");
    expect(code).toContain(">A &amp; B, as known on 1 June 2024</a>");
    expect(code).not.toContain("<img");
    expect(picturePath(past.view)).toBeNull();
  });

  test("of the whole atlas has the atlas' picture and says nothing that is the default", () => {
    const code = embedCode({ ...embedded, view: DEFAULT_VIEW }, { ...choice, as: "element" });
    expect(code).toContain("/card/overview.png");
    expect(code).not.toMatch(/ (?:view|theme|lang)=/);
  });
});

describe("a QR code", () => {
  test("paints the modules of the code, with room around them", () => {
    const { data } = encode(ROOT, { ecc: "M", border: 0 });
    const painted = data.map((row) => row.map(() => false));
    for (const [, x, y, run] of there(qrSvg(ROOT)).matchAll(/M(\d+) (\d+)h(\d+)v1/g))
      for (let i = 0; i < Number(run); i++) there(painted[Number(y) - 4])[Number(x) - 4 + i] = true;
    expect(painted).toEqual(data);
  });

  test("of a long address corrects fewer errors, and of one that is too long there is none", () => {
    expect(qrSvg("x".repeat(2900))).toContain("<svg");
    expect(qrSvg("x".repeat(3000))).toBeNull();
  });
});
