import { createHash } from "node:crypto";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { entryIds } from "../../src/atlas/entryOf";
import { LANGUAGES } from "../../src/atlas/vocabulary";
import { headersIn } from "../../src/site/headers";
import { shippedAtlas } from "../../src/site/siteFiles";
import { pagePath, storyPath } from "../../src/view/pagePath";
import { first } from "../there";
import { DIST, FILES, isForOthers, ONE_FILE, PAGES, textOf } from "./files";

test("everything with a panel has a page and an entry", () => {
  const ids = entryIds(shippedAtlas());
  expect(ids.map(pagePath).filter((file) => !FILES.includes(file))).toEqual([]);
  const entries = LANGUAGES.flatMap((language) =>
    ids.map(({ kind, id }) => `facts/${language}/${kind}/${id}.json`),
  );
  expect(entries.filter((file) => !FILES.includes(file))).toEqual([]);
  const others = PAGES.filter((page) => !ids.map(pagePath).includes(page) && !isForOthers(page));
  const stories = [...shippedAtlas().stories.keys()];
  expect(others).toEqual(["data.html", "index.html", "meetings.html", ...stories.map(storyPath).sort()]);
  const told = LANGUAGES.flatMap((language) => stories.map((id) => `facts/${language}/story/${id}.json`));
  expect(told.filter((file) => !FILES.includes(file))).toEqual([]);
});

test("a page of a record tells its name and lead before its picture and figures, and then the rest", () => {
  const parts = ['class="panel-title"', 'class="lead"', 'class="page-aside"', 'class="section"'];
  const page = textOf("corridor/ca-az.html");
  const places = parts.map((part) => page.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("the atlas in one file lies beside the pages, and asks nobody for anything", () => {
  expect(FILES).toContain(ONE_FILE);
  // A tag in the code of the script is no tag of the page.
  const page = textOf(ONE_FILE).replaceAll(/(<script[^>]*>)[\s\S]*?<\/script>/g, "$1");
  expect(page).not.toMatch(/<(?:script|link|img)[^>]*\s(?:src|href)="(?!data:)/);
});

test("the notices of all that is bundled lie beside it, and its pages name them", () => {
  const notices = textOf("licences.txt");
  for (const name of ["react", "react-dom", "maplibre-gl", "d3-geo", "minisearch", "jspdf"])
    expect(notices).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, "m"));
  expect(textOf("meetings.html")).toContain('<link rel="license" href="licences.txt" />');
  // In sight as well, on every page of ours.
  for (const [page, up] of [
    ["index.html", ""],
    ["meetings.html", ""],
    ["member/KZ.html", "../"],
  ] as const)
    expect(textOf(page), page).toMatch(
      new RegExp(`<a href="${up}licences\\.txt"[^>]*>Licences of what is used<`),
    );
});

test("the one file holds the notices of what is in it, and its fonts, ground and facts", () => {
  const notices = /<script type="text\/plain"[^>]*>([\s\S]*?)<\/script>/.exec(textOf(ONE_FILE))?.[1] ?? "";
  for (const name of ["react", "react-dom", "d3-geo", "minisearch", "jspdf"])
    expect(notices).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, "m"));
  expect(notices).toMatch(/^Facts: /m);
  expect(notices).toMatch(/^Inter /m);
  expect(notices).toMatch(/^The base map$/m);
  expect(notices).not.toMatch(/^maplibre-gl /m);
});

test("the headers that a host has to send lie in the folder", () => {
  expect(headersIn(DIST)["Access-Control-Allow-Origin"]).toBe("*");
  const policy = headersIn(DIST)["Content-Security-Policy"];
  expect(policy).toContain("default-src 'self'");
  const ownHost = process.env["SITE_URL"] ? new URL(process.env["SITE_URL"]).origin : "'self'";
  expect(policy?.replaceAll(ownHost, "")).not.toMatch(/unsafe|https?:|\*\./);
});

describe("on every page", () => {
  const wrongOn = (wrong: RegExp) => PAGES.flatMap((page) => textOf(page).match(wrong) ?? []);

  // What a page says of itself as data is no script.
  test("no script stands in the page itself, and no style but the first page's, by its digest", () => {
    expect(wrongOn(/<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>[^<]{0,40}/)).toEqual([]);
    expect(wrongOn(/<[^>]*\s(?:style|on\w+)=["'][^"']{0,40}/)).toEqual([]);
    const styles = PAGES.flatMap((page) => [...textOf(page).matchAll(/<style>([^<]*)<\/style>/g)]);
    const digests = styles.map(([, text = ""]) => createHash("sha256").update(text).digest("base64"));
    expect(digests).toHaveLength(1);
    expect(headersIn(DIST)["Content-Security-Policy"]).toContain(`style-src 'self' 'sha256-${digests[0]}'`);
  });

  test("nothing is loaded from another host", () => {
    expect(
      wrongOn(
        /<(?:script|img|iframe|source|link(?![^>]*rel="(?:canonical|alternate)"))[^>]*\s(?:src|href)="(?:https?:)?\/\/[^>]*>/,
      ),
    ).toEqual([]);
  });

  test("every link leads to a file that is there", () => {
    const dead = PAGES.flatMap((page) => deadLinks(page));
    expect(dead).toEqual([]);
  });

  test("a source that is opened elsewhere learns nothing of the page", () => {
    const careless = PAGES.flatMap((page) => textOf(page).match(/<a [^>]*href="http[^>]*>/g) ?? []).filter(
      (link) => !link.includes("noreferrer"),
    );
    expect(careless).toEqual([]);
  });

  test("there is a title, a language, and one heading that says what it is about", () => {
    const lacking = PAGES.filter((page) => {
      const html = textOf(page);
      return (
        !/<html lang="en">/.test(html) || !/<title>[^<]+<\/title>/.test(html) || html.match(/<h2/g) === null
      );
    });
    expect(lacking).toEqual([]);
  });
});

/** Links of a page, of its own site, that lead nowhere: to a file that isn't there, or to a part that no page has. */
function deadLinks(page: string): string[] {
  const html = textOf(page);
  return [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)]
    .map(([, link = ""]) => link.replaceAll("&amp;", "&"))
    .filter((link) => !/^(?:https?|data|mailto):/.test(link))
    .filter((link) => {
      const [path = "", part] = first(link.split("?")).split("#");
      const file =
        path === "" ? page : posix.join(posix.dirname(page), path, path.endsWith("/") ? "index.html" : "");
      const target = [file, `${file}/index.html`]
        .map((each) => each.replace(/^\.\//, ""))
        .find((each) => FILES.includes(each));
      return !target || (part && !textOf(target).includes(`id="${part}"`));
    })
    .map((link) => `${page} → ${link}`);
}
