import { expect, test } from "vitest";
import { shortOf } from "../../src/scene/layers/facilityNames";

test.each([
  ["Jabrayil 330/110 kV junction substation", "Jabrayil"],
  ["Iğdır 154 kV (Turkish end of the existing tie)", "Iğdır"],
  ["Mingachevir: Azerbaijan thermal power plant, 500 kV node", "Mingachevir"],
  ["Узловая подстанция 330/110 кВ Джебраил", "Джебраил"],
  ["Подстанция 500/400/220 кВ Ахалцихе со вставкой постоянного тока", "Ахалцихе"],
  ["Подстанция 330/220/110 кВ и электростанция Гобу", "Гобу"],
  ["Подстанция 500 кВ Согд, Худжанд", "Согд"],
  ["Марица-Восток 3 400 кВ", "Марица-Восток 3"],
] as const)("%s is called %s on a map", (name, short) => {
  expect(shortOf(name)).toBe(short);
});
