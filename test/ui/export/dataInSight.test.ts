import { expect, test } from "vitest";
import { firstChoice } from "../../../src/ui/export/choice";
import { dataInSight } from "../../../src/ui/export/data/dataInSight";
import { readView } from "../../../src/view/address";

const { data, format } = firstChoice("", "data");

test.each([
  ["?explore=table&table=facilities", { table: "facilities", map: "facilities" }],
  ["?explore=table&table=claims", { table: "claims", map: "segments" }],
  ["?explore=table", { table: "meetings", map: "meetings" }],
  ["?explore=matrix", { table: "participation", map: "segments" }],
  ["?explore=timeline", { table: "meetings", map: "meetings" }],
  ["?corridor=ca-az", { table: "segments", map: "segments" }],
] as const)("at %s the table in sight is offered first", (search, offered) => {
  expect(dataInSight(readView(search).view, data)).toEqual(offered);
});

test("tables are taken along as a workbook to begin with, and key facts as a slide", () => {
  expect(format).toBe("xlsx");
  expect(firstChoice("", "digest").format).toBe("pptx");
  expect(firstChoice("", "brief").format).toBe("docx");
});
