import { expect, test } from "vitest";
import { spelledOut } from "../../../src/draw/digest/spelledOut";

const REGISTER = [
  { short: ["ECO"], long: "Economic Cooperation Organization" },
  { short: ["AZ–TR"], long: "Azerbaijan–Türkiye" },
  { short: ["AZ–GE–TR–BG"], long: "Azerbaijan–Georgia–Türkiye–Bulgaria" },
  { short: ["AİB", "ADB"], long: "Asiya İnkişaf Bankı" },
];

test.each([
  [["The ECO Summit"], "ECO:\u00a0Economic Cooperation Organization"],
  // An ending, and the form that the text has.
  [["AİB-nin qrantı"], "AİB:\u00a0Asiya İnkişaf Bankı"],
  [[{ block: "names", names: ["ADB"] }], "ADB:\u00a0Asiya İnkişaf Bankı"],
  // No part of a longer word or chain.
  [["ECO-REM", "ECOSF", "AZ–GE–TR–BG"], "AZ–GE–TR–BG:\u00a0Azerbaijan–Georgia–Türkiye–Bulgaria"],
  [["The Economic Cooperation Organization (ECO)"], ""],
])("%j is spelled out as “%s”", (said, line) => {
  expect(spelledOut(REGISTER, said)).toBe(line);
});
