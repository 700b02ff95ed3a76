import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { entryIds } from "../../src/atlas/entryOf";
import { LANGUAGES } from "../../src/atlas/vocabulary";
import { makeLocale } from "../../src/site/localePlugin";
import { Speaking } from "../../src/ui/locale/speech";
import { wordsOf } from "../../src/ui/locale/words";
import { UnreadNotice } from "../../src/ui/part/UnreadNotice";
import { atlas, panelOf, rendered, textOf } from "./rendered";

describe("the overview", () => {
  const { text, html } = rendered({});

  test("leads to every corridor, every member and the Centre", () => {
    const addresses = [
      ...[...atlas.corridors.keys()].map((id) => `?corridor=${id}`),
      ...["AF", "AZ", "IR", "KZ", "KG", "PK", "TJ", "TR", "TM", "UZ"].map((id) => `?member=${id}`),
      "?centre=cececo",
    ];
    expect(addresses.filter((address) => !html.includes(`href="${address}"`))).toEqual([]);
  });

  test("shows the two corridors of the mission in the colours of the map", () => {
    expect([...html.matchAll(/class="card (hue-\w+)"/g)].map(([, hue]) => hue)).toEqual([
      "hue-missionA",
      "hue-missionB",
    ]);
  });

  test("says which meeting was due, since its days are over, and that no report of it was found", () => {
    expect(text).toContain("Was due January – June 2026");
    expect(text).not.toContain("Planned next");
    expect(text).toContain(
      "2nd meeting of the Board of Directors of CECECO Planned; no report that it was held was found up to 23 November 2026",
    );
  });

  test("says how far the facts reach", () => {
    expect(text).toContain("Looked up to 23 November 2026.");
  });
});

describe("the corridor from Central Asia", () => {
  const { text, html } = panelOf("corridor", "ca-az");

  test("has all its parts, each under its heading", () => {
    const headings = [...html.matchAll(/<h3[^>]*>(?:<x-words>)?(.*?)</g)].map(([, heading]) => heading);
    expect(headings.slice(0, 3)).toEqual(["State of play", "Segments", "Figures"]);
    expect(headings).toEqual(
      expect.arrayContaining([
        "Supporting and related lines",
        "Facilities",
        "Who takes part",
        "Meetings",
        "Milestones",
        "Where sources disagree",
      ]),
    );
  });

  test("sets candidate places apart from its facilities", () => {
    expect(text).toContain("Places looked at that no source ties to it");
  });

  test("links to its segments with status and certainty, its parties and its meetings", () => {
    expect(html).toMatch(/href="\?segment=ca-az\/[^"]+"/);
    expect(html).toContain('href="?member=KZ"');
    expect(html).toMatch(/href="\?meeting=ca-az-2026-03-04"/);
    expect(text).toMatch(/Under consideration Indicative route/);
  });

  test("shows what was looked for and not found as not found", () => {
    expect(text).toMatch(/Voltage Not found as of/);
  });
});

describe("the first Board meeting", () => {
  const { text, html } = panelOf("meeting", "cececo-board-1");

  test("says when and where, and how the date is known", () => {
    expect(text).toContain("Date 9 September 2025 All five reports are dated 9 September 2025");
    expect(text).toContain("Place Online");
    expect(text).toContain("Status Held");
  });

  test("says who took part before anything that came of it", () => {
    const headings = [...html.matchAll(/<h3[^>]*>(?:<x-words>)?(.*?)</g)].map(([, heading]) => heading);
    expect(headings.slice(0, 2)).toEqual(["Who takes part", "Outcomes"]);
  });

  test("groups the parties by what is known of their presence", () => {
    const present = text.slice(text.indexOf("Reported present"), text.indexOf("Not reported"));
    const unnamed = text.slice(text.indexOf("Not reported"), text.indexOf("Outcomes"));
    expect(present).toContain("Kazakhstan Member");
    expect(present).toMatch(/Parviz Shahbazov ?, Minister of Energy/);
    expect(unnamed).toContain("Not evidence of absence: no source read says that they took part.");
    expect(unnamed).toContain("Turkmenistan Member");
    expect(text).not.toContain("Reported absent");
  });

  test("lists its outcomes, its documents and the sources that disagree", () => {
    expect(text).toContain("Aysel Yagubova was appointed Executive Director of the Centre.");
    expect(text).toContain("Documents Internal Regulations of the Centre");
    expect(text).toContain("Best supported Three ECO members.");
  });

  test("leads to the next in the series, which is planned", () => {
    expect(html).toContain('href="?meeting=cececo-board-2"');
    expect(text).toMatch(/After January – June 2026 2nd meeting of the Board of Directors of CECECO/);
  });

  test("opens every source in a new tab that doesn't learn where the reader came from", () => {
    const outside = [...html.matchAll(/<a href="http[^>]*>/g)].map(([tag]) => tag);
    expect(outside.length).toBeGreaterThanOrEqual(5);
    expect(outside.filter((tag) => !/target="_blank" rel="noreferrer"/.test(tag))).toEqual([]);
  });
});

test("a planned meeting says that no report of it was found", () => {
  expect(panelOf("meeting", "cececo-board-2").text).toContain(
    "Status Planned; no report that it was held was found up to 23 November 2026",
  );
});

describe("Kazakhstan", () => {
  const { text } = panelOf("member", "KZ");

  test("has its standing with the Centre, its corridors and its meetings with role and evidence", () => {
    expect(text).toContain("The country and the Centre");
    expect(text).toContain("Charter signed");
    expect(text).toMatch(/1st meeting of the Board of Directors of CECECO Online Reported present Member/);
  });

  test("has its system operator, its synchronous zone and its indicators", () => {
    expect(text).toMatch(/System operator \(TSO\) KEGOC/);
    expect(text).toContain("Synchronous zone");
    expect(text).toMatch(/Installed capacity [\d,]+ MW/);
  });

  test("lists meetings whose reports don't name it apart from those at which it was", () => {
    expect(text).toContain("Meetings whose reports don’t name it");
  });
});

describe("in another language", () => {
  test("what is recorded in English only is marked so, and the panel says it once", () => {
    const { html, text } = panelOf("meeting", "cececo-board-1", "ru");
    expect(text.split("подробности приведены на английском языке").length - 1).toBe(1);
    expect(html).toContain('<span lang="en">Internal Regulations of the Centre</span>');
    expect(text).toContain("9 сентября 2025 г.");
  });

  test("links keep the language", () => {
    expect(panelOf("member", "KZ", "az").html).toContain('href="?corridor=ca-az&amp;lang=az"');
  });

  test("in English nothing is marked as English", () => {
    const { html } = panelOf("meeting", "cececo-board-1");
    expect(html.replace(/<a [^>]*lang="en"|<option[^>]*>|<span lang="en">\[/g, "")).not.toContain(
      'lang="en"',
    );
  });
});

test.each([
  [{ state: "loading" } as const, "Loading"],
  [{ state: "missing" } as const, "This is no longer in the atlas."],
  [{ state: "failed", retry: () => {} } as const, "Try again"],
])("an answer that is %j says so", (answer, said) => {
  expect(rendered({ picked: { kind: "meeting", id: "gone" } }, answer).html).toContain(said);
});

test("what of the address wasn't understood is said in one line", () => {
  const html = renderToStaticMarkup(
    <Speaking value={wordsOf(makeLocale("en"))}>
      <UnreadNotice unread={["colour=red"]} />
    </Speaking>,
  );
  expect(textOf(html)).toContain("Left out of the link, as not understood: colour=red.");
});

describe("a page of every tenth record, and of each corridor,", () => {
  const pages = entryIds(atlas).filter(({ kind }, place) => kind === "corridor" || place % 10 === 0);

  test.each(LANGUAGES)("renders in %s without an inline style, under one heading", (language) => {
    const wrong = pages.filter(({ kind, id }) => {
      const { html } = panelOf(kind, id, language);
      return / style=/.test(html) || html.split("<h2").length !== 2 || /undefined|\[object|NaN/.test(html);
    });
    expect(wrong).toEqual([]);
  });
});

describe("the days of an office are told as those of reports", () => {
  test.each([...atlas.people.values()].filter(({ offices }) => offices.length > 0))(
    "$id",
    ({ id, offices }) => {
      const { text } = panelOf("person", id);
      const [, told = ""] = text.split("Offices, as reported");
      expect(told.split("in reports: ").length - 1).toBe(offices.length);
    },
  );

  test.each([
    ["en", "in reports: 9 September 2025 – 24 February 2026"],
    ["az", "məlumatlarda: 9 sentyabr 2025 – 24 fevral 2026"],
    ["tr", "haberlerde: 9 Eylül 2025 – 24 Şubat 2026"],
    ["ru", "в сообщениях: 9 сентября 2025 г. – 24 февраля 2026 г."],
  ] as const)("in %s", (language, words) => {
    expect(panelOf("person", "aysel-yagubova", language).text).toContain(words);
  });
});

describe("the Centre", () => {
  const own = panelOf("centre", "cececo");
  const asParty = panelOf("party", "cececo");

  test("lists the meetings of its own bodies on its own page, and leads to those whose reports name it", () => {
    for (const board of ["cececo-board-1", "cececo-board-2"])
      expect(own.html).toContain(`href="?meeting=${board}"`);
    expect(own.html).toMatch(/href="\?party=cececo"[^<]*>Meetings whose reports name it</);
  });

  test("has a second page, of its part in meetings, which says so and leads to the first", () => {
    expect(asParty.text).toContain(
      "The Centre: Signatures of the Centre’s Charter · Steps of the members · Meetings",
    );
    expect(asParty.html).toContain('href="?centre=cececo"');
    expect(asParty.text).toContain("Meetings whose reports name it4 Of these, held: 4.");
    expect(asParty.html).toMatch(/<details class="fold" open="">.*?don’t name it.*?meeting=cececo-board-1/s);
  });
});

test("no line of facts has a sign between two of them twice", () => {
  const pages = entryIds(atlas)
    .filter(({ kind }) => kind !== "segment" && kind !== "person" && kind !== "plant")
    .map(({ kind, id }) => panelOf(kind, id).html);
  const twice = [rendered({}).html, ...pages].flatMap(
    (html) =>
      html.match(/"(?:row|line|source)-facts">(?:(?!<\/li>|<\/p>).)*?<x-words>[^<]* · <\/x-words>.*?</g) ??
      [],
  );
  expect(twice).toEqual([]);
});

test("there is no brief to be had, and nothing to compare, of what isn't in the atlas", () => {
  const gone = { picked: { kind: "member", id: "XX" } } as const;
  const offers = (answer: { readonly state: "loading" | "missing" }) => {
    const { html } = rendered(gone, answer);
    return ["Brief", "Compare"].filter((word) => html.includes(word));
  };
  expect(offers({ state: "loading" })).toEqual(["Brief", "Compare"]);
  expect(offers({ state: "missing" })).toEqual([]);
});
