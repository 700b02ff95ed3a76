import { expect, test } from "vitest";
import { countryForms } from "../../../src/draw/flat/nameForms";
import { textWidth } from "../../../src/draw/flat/textWidth";
import type { LabelMark } from "../../../src/scene/scene";
import { there } from "../../there";
import { realWish } from "../sheet/realSheet";

const uzbekistan = there(
  realWish().scene.marks.find((mark): mark is LabelMark => mark.mark === "label" && mark.of.id === "UZ"),
);
const widthOf = ({ text, size, weight, spacing }: LabelMark) => textWidth(text, size, weight, spacing);

test("a country's name is tried in small letters before it is abbreviated, and that before its code, and is narrower by a seventh or more", () => {
  const forms = countryForms(uzbekistan).map(({ label }) => label);
  const texts = [...new Set(forms.map(({ text }) => text))];
  expect(texts).toEqual(["UZBEKISTAN", "Uzbekistan", "UZB.", "UZ"]);
  const narrowest = (text: string) => Math.min(...forms.filter((form) => form.text === text).map(widthOf));
  expect(narrowest("Uzbekistan")).toBeLessThan(0.85 * narrowest("UZBEKISTAN"));
});

test("what isn't shorter abbreviated is said by its code, which stands in the country or nowhere", () => {
  const turkiye = there(
    realWish().scene.marks.find((mark): mark is LabelMark => mark.mark === "label" && mark.of.id === "TR"),
  );
  const forms = countryForms(turkiye);
  expect([...new Set(forms.map(({ label }) => label.text))]).toEqual(["TÜRKİYE", "Türkiye", "TR"]);
  expect(forms.filter(({ isCode = false }) => isCode).map(({ label }) => label.text)).toEqual(["TR"]);
});
