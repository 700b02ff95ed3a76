import { expect, test } from "vitest";
import type { Claim } from "../../../src/atlas/atlas";
import type { VersusBlock } from "../../../src/draw/digest/digest";
import { comparisonDigest } from "../../../src/ui/digest/comparisonDigest";
import { memberDigest, type OfCountry } from "../../../src/ui/digest/memberDigest";
import { realIndex } from "../../atlas/participation/realIndex";
import { there } from "../../there";
import { memberEntry, wordsIn } from "./digestSheets";

test("figures of one unit are compared as times, shares as points, and two years are said", () => {
  const rows = rowsOf([
    member({ "installed-capacity": claim(800, "MW", "2024"), "renewable-share": claim(87.5, "%", "2024") }),
    member({ "installed-capacity": claim(9600, "MW", "2025"), "renewable-share": claim(12.5, "%", "2024") }),
  ]);
  expect(rows.get("Installed capacity")?.mark).toEqual({ value: "12 times", text: "years differ" });
  expect(rows.get("Renewables")?.mark).toEqual({ value: "75 points", text: "" });
  const shares = rows.get("Renewables")?.cells.map(({ bar }) => bar.map(({ share }) => share));
  expect(shares).toEqual([[0.875], [0.125]]);
});

test("figures of two units are set beside each other, and neither is said to be more", () => {
  const rows = rowsOf([
    member({ "installed-capacity": claim(800, "MW", "2024") }),
    member({ "installed-capacity": claim(9.6, "GW", "2024") }),
  ]);
  const row = there(rows.get("Installed capacity"));
  expect(row.mark).toEqual({ value: "", text: "" });
  expect(row.cells.flatMap(({ bar }) => bar)).toEqual([]);
  expect(row.cells.map(({ value }) => value)).toEqual(["800\u00a0MW", "9.6\u00a0GW"]);
});

test("what is generated is told by the claim that leads everywhere, whichever document knows its parts", () => {
  for (const [id, other] of [
    ["KZ", "TR"],
    ["TJ", "KG"],
  ] as const) {
    const pair = [memberEntry(id), memberEntry(other)] as const;
    const row = there(rowsOf(pair).get("Electricity generation"));
    const leading = pair.map(
      ({ record }) => there(record.indicators.find(({ key }) => key === "generation")).claims[0],
    );
    expect(row.cells.map(({ amount }) => amount?.number)).toEqual(leading.map((each) => each?.value));
    expect(row.cells.every(({ bar }) => bar.length > 0)).toBe(true);
  }
});

test("beside a country that counts without large hydropower, a share with it says so", () => {
  const rows = [...rowsOf([memberEntry("UZ"), memberEntry("KZ")]).keys()];
  expect(rows).toContain("Renewables in generation, with large hydropower");
  const [figures] = memberDigest(memberEntry("KZ"), realIndex, wordsIn("en")).digest.side;
  expect(JSON.stringify(figures)).toContain("Renewables in generation, without and with large hydropower");
});

test("what isn’t known of one of them is said to be unknown, not to be nothing", () => {
  const rows = rowsOf([member({ "installed-capacity": claim(800, "MW", "2024") }), member({})]);
  expect(rows.get("Installed capacity")?.cells.map(({ value, text }) => value || text)).toEqual([
    "800\u00a0MW",
    "Not known here",
  ]);
});

test("an aim stands under what counts the same, and beside another figure how far it is is said with it", () => {
  const figures = {
    "installed-capacity": claim(800, "MW", "2024"),
    "renewable-share": claim(13.5, "%", "2025"),
    "share-without-hydro": claim(7, "%", "2025"),
  };
  const asked = member(figures);
  const [aim] = asked.record.targets;
  const targets = [{ ...there(aim), text: { en: "15% by 2030" }, measure: "share-without-hydro" }];
  const aiming = { ...asked, record: { ...asked.record, targets } };
  const { side } = memberDigest(aiming, realIndex, wordsIn("en")).digest;
  const shown = side.flatMap((block) => (block.block === "figures" ? block.figures : []));
  expect(shown.map(({ value }) => value)).toEqual(["800\u00a0MW", "7%", "15%", "13.5%"]);
  const texts = rowsOf([aiming, member({})])
    .get("Targets")
    ?.cells.map(({ text }) => text);
  expect(texts?.[0]).toBe("15% by 2030 (7% in 2025)");
});

test("of whom no signature of the Charter is reported, that is said beside one of whom it is, and only there", () => {
  const centreOf = (one: string, other: string) =>
    rowsOf([memberEntry(one), memberEntry(other)])
      .get("The country and the Centre")
      ?.cells.map(({ text }) => text);
  const [signed, unreported] = there(centreOf("KZ", "UZ"));
  expect(signed).toContain("Charter signed");
  expect(signed).not.toContain("No report of a signature was found");
  expect(unreported).toMatch(/^No report of a signature was found · /);
  const signers = ["KZ", "UZ"].map((id) => memberEntry(id).record.centre?.steps.map(({ kind }) => kind));
  expect(signers.map((kinds) => kinds?.includes("charter-signed"))).toEqual([true, false]);
  expect(there(centreOf("UZ", "UZ")).join()).not.toContain("No report of a signature was found");
});

const LABELS = {
  "installed-capacity": "Installed capacity",
  "renewable-share": "Renewables",
  "share-without-hydro": "Renewables without hydropower",
} as const;
type Figures = Partial<Record<keyof typeof LABELS, Claim>>;

/** Kazakhstan with other figures. */
function member(figures: Figures) {
  const entry = memberEntry("KZ");
  const indicators = Object.entries(figures).map(([key, each]) => ({
    ...{ key, label: { en: LABELS[key as keyof typeof LABELS] } },
    claims: [each],
  }));
  return { ...entry, record: { ...entry.record, indicators } };
}

function claim(value: number, unit: string, asOf: string): Claim {
  return { value, unit, asOf, confidence: "high", basis: "sourced", sources: [] };
}

function rowsOf(pair: readonly [OfCountry, OfCountry]) {
  const { main } = comparisonDigest(pair, realIndex, wordsIn("en")).digest;
  const block = there(main.find((each): each is VersusBlock => each.block === "versus"));
  return new Map(block.rows.map((row) => [row.label, row]));
}
