import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { fullPage } from "../../src/site/fullPage";

const TEMPLATE = readFileSync(fileURLToPath(new URL("../../index.html", import.meta.url)), "utf8");
const STYLE = { file: "assets/page.css", text: "p { content: '$&' }" };
const pageOf = (html: string) => fullPage(html, "<svg></svg>", STYLE, "<title>$1</title>");

test("the template takes the style and what the page says of itself into its head, and the picture into its body", () => {
  const page = pageOf(TEMPLATE);
  const [head, body] = page.split("</head>");
  expect(head).toContain(`<style>${STYLE.text}</style>`);
  expect(head).toContain("<title>$1</title>");
  expect(body).toContain('<div id="app"><svg></svg></div>');
});

test.each([
  ["</head>", "</HEAD>"],
  ['<div id="app"></div>', '<div id="app"> </div>'],
])(
  "a template without “%s” is told so, and no page is built without its picture or style",
  (marker, changed) => {
    expect(() => pageOf(TEMPLATE.replace(marker, changed))).toThrow(marker);
  },
);

test("a template with two places for the picture is told so", () => {
  expect(() => pageOf(TEMPLATE.replace("</body>", '<div id="app"></div></body>'))).toThrow("once");
});
