import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/atlas/vocabulary";
import { shortOf } from "../../src/scene/layers/facilityNames";
import { textIn } from "../../src/scene/look";
import { FACILITY_SYMBOL } from "../../src/scene/symbology";
import { realIndex } from "../atlas/participation/realIndex";

/** Russian begins a name with what stands there, in a capital. */
const KIND = /подстанц|станци|район|границ|ТЭС|ОРУ/iu;

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

test.each(LANGUAGES)("in %s every facility on the map has a name of its own, not its kind", (language) => {
  const names = realIndex.facilities
    .filter(({ kind }) => FACILITY_SYMBOL[kind] !== null)
    .map(({ name }) => shortOf(textIn(name, language)));
  // A place is written with capitals throughout; what stands there is a common noun.
  const kinds = names.filter((name) => name === "" || /(^|\s)\p{Ll}/u.test(name) || KIND.test(name));
  expect(kinds).toEqual([]);
});
