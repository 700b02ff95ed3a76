import { expect, test } from "vitest";
import { type Capitals, lettered } from "../../../src/draw/flat/lettered";
import { countryForms } from "../../../src/draw/flat/nameForms";
import { textWidth } from "../../../src/draw/flat/textWidth";
import type { LabelMark } from "../../../src/scene/scene";
import { there } from "../../there";
import { realWish } from "../sheet/realSheet";

const uzbekistan = there(
  realWish().scene.marks.find((mark): mark is LabelMark => mark.mark === "label" && mark.of.id === "UZ"),
);
const widthOf = ({ text, size, weight, spacing }: LabelMark) => textWidth(text, size, weight, spacing);

const small = lettered({ marks: [uzbekistan] }, "none").marks[0] as LabelMark;
const textsOf = (label: LabelMark) => [...new Set(countryForms(label).map((form) => form.label.text))];

test("a country's name is whole before it is abbreviated, and that before its code, in the letter case of its map, and in small letters narrower by a seventh or more", () => {
  expect(textsOf(uzbekistan)).toEqual(["UZBEKISTAN", "UZB.", "UZ"]);
  expect(textsOf(small)).toEqual(["Uzbekistan", "Uzb.", "UZ"]);
  const narrowest = (label: LabelMark) =>
    Math.min(
      ...countryForms(label)
        .map((form) => form.label)
        .filter(({ text }) => text === label.text)
        .map(widthOf),
    );
  expect(narrowest(small)).toBeLessThan(0.85 * narrowest(uzbekistan));
});

test("names of members are in small letters on no map on which those of others are in capitals", () => {
  const { marks } = realWish().scene;
  const casesOf = (capitals: Capitals, isMember: boolean) =>
    new Set(
      lettered({ marks }, capitals).marks.flatMap((mark) =>
        mark.mark === "label" && mark.of.kind === "country" && (mark.picks?.kind === "member") === isMember
          ? mark.text === mark.title
          : [],
      ),
    );
  expect(casesOf("all", false)).toEqual(new Set([false]));
  expect([casesOf("members", true), casesOf("members", false)]).toEqual([new Set([false]), new Set([true])]);
  expect([casesOf("none", true), casesOf("none", false)]).toEqual([new Set([true]), new Set([true])]);
});

test("who doesn't read Latin letters is told no code", () => {
  const label = { ...small, text: "Узбекистан", title: "Узбекистан" };
  expect(textsOf(label)).toEqual(["Узбекистан", "Узб."]);
});

test("what isn't shorter abbreviated is said by its code, which stands in the country or nowhere", () => {
  const turkiye = there(
    realWish().scene.marks.find((mark): mark is LabelMark => mark.mark === "label" && mark.of.id === "TR"),
  );
  expect(textsOf(turkiye)).toEqual(["TÜRKİYE", "TR"]);
  const codes = countryForms(turkiye).filter(({ isCode = false }) => isCode);
  expect(codes.map(({ label }) => label.text)).toEqual(["TR"]);
});
