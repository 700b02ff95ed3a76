import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/atlas/vocabulary";
import { makeLater, makeLocale } from "../../src/site/localePlugin";
import { wordsOf } from "../../src/ui/locale/words";
import { pointWords, profileCredit, trustWords } from "../../src/ui/panel/profileWords";
import { profileWith } from "../scene/figures/profile";

const name = { en: "Caspian Sea", az: "Xəzər dənizi", tr: "Hazar Denizi", ru: "Каспийское море" };
const profile = profileWith({
  waters: [{ first: 1, last: 2, sea: "caspian-sea", name, surfaceM: -28, roundM: 50, isSounded: false }],
});

const SAID = {
  en: ["At km 100: 650 m deep (±200 m), Caspian Sea", "At km 300: ground at 120 m (±30 m)"],
  az: ["100-ci km: dərinlik 650 m (±200 m), Xəzər dənizi", "300-ci km: yerin hündürlüyü 120 m (±30 m)"],
  tr: ["100. km: derinlik 650 m (±200 m), Hazar Denizi", "300. km: arazi yüksekliği 120 m (±30 m)"],
  ru: ["100-й км: глубина 650 м (±200 м), Каспийское море", "300-й км: высота местности 120 м (±30 м)"],
};

describe.each(LANGUAGES)("in %s", (language) => {
  const words = wordsOf(makeLocale(language)).and(makeLater(language));

  test("a place at sea and a place on land are read out with their uncertainty", () => {
    expect([1, 3].map((sample) => plain(pointWords(profile, sample, words)))).toEqual(SAID[language]);
  });

  test("a profile with the Caspian says what its depths are worth, and what it isn't for", () => {
    const said = trustWords(profile, words).map(plain);
    expect(said).toHaveLength(4);
    expect(said.join(" ")).toMatch(/100 .*30.*50 /);
    expect(said.at(-1)).toBe(words.t("profile.engineering"));
  });
});

test("a profile of soundings says so, and nothing of depths from a picture", () => {
  const words = wordsOf(makeLocale("en")).and(makeLater("en"));
  const waters = profile.waters.map((water) => ({ ...water, isSounded: true }));
  const said = trustWords({ ...profile, waters }, words);
  expect(said).toContain(words.t("profile.soundings"));
  expect(said.join(" ")).not.toContain("30%, whichever is more, rounded");
  expect(profileCredit({ waters }, words)).toContain("SRTM30_PLUS");
  expect(profileCredit(profile, words)).not.toContain("SRTM30_PLUS");
});

test("a profile names the seas that it crosses, and no other", () => {
  const words = wordsOf(makeLocale("en")).and(makeLater("en"));
  const surveyed = { waters: [], isIndicative: false };
  expect(trustWords(surveyed, words)).toEqual([words.t("profile.land"), words.t("profile.engineering")]);
  const waters = profile.waters.map((water) => ({ ...water, name: { en: "Black Sea" }, roundM: 10 }));
  expect(trustWords({ waters, isIndicative: true }, words)).toEqual([
    words.t("profile.indicative"),
    "Depths are known to some 100 m (Black Sea).",
    words.t("profile.land"),
    words.t("profile.engineering"),
  ]);
});

/** With plain spaces, as it is read. */
const plain = (text: string) => text.replace(/\s/g, " ");
