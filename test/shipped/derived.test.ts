import { expect, test } from "vitest";
import { figuresIn } from "../../geo/build/figuresIn";
import { geoFolder } from "../../geo/build/geoFolder";
import type { Claim, Figure } from "../../src/atlas/atlas";
import { ECO_MEMBERS } from "../../src/atlas/countryCodes";
import { readAtlas } from "../../src/atlas/readAtlas";
import { makeLocale } from "../../src/site/localePlugin";
import { wordsOf } from "../../src/ui/locale/words";

const words = wordsOf(makeLocale("en"));
const MEMBERS = ECO_MEMBERS.map(words.country);

const atlas = readAtlas(geoFolder());
const figures = figuresIn(atlas);
const derived = figures.flatMap(([owner, figure]) =>
  figure.claims
    .filter(({ basis, value }) => basis === "derived" && typeof value === "number")
    .map((claim) => [`${owner} ${figure.key}`, owner, figure, claim] as const),
);

test.each(derived)("%s, which is worked out, follows from what its note names", (_, owner, figure, claim) => {
  const candidates = [
    lowCarbon(owner, figure, claim),
    ...fromNote(claim),
    ...published(figure, claim),
  ].filter((each) => each !== null);
  const tolerance = claim.unit === "%" ? 0.5 : 0.005 * Math.abs(Number(claim.value));
  expect(candidates.filter((each) => Math.abs(each - Number(claim.value)) <= tolerance)).not.toEqual([]);
});

/** The renewable share and nuclear generation over all generation. */
function lowCarbon(owner: string, { key }: Figure, claim: Claim): number | null {
  if (key !== "low-carbon-share") return null;
  const first = (of: string) => {
    const claims = figures.find(([id, figure]) => id === owner && figure.key === of)?.[1].claims ?? [];
    return Number(
      claims.find(({ sources }) => String(sources) === String(claim.sources))?.value ?? claims[0]?.value ?? 0,
    );
  };
  return first("renewable-share") + (100 * first("nuclear-generation")) / first("generation");
}

/** What the numbers of a note give: their sum, difference, product, a share, or what is so many per cent. */
function fromNote({ note = "", unit }: Claim): number[] {
  if (unit === "states") return [MEMBERS.filter((name) => note.includes(name)).length];
  const words = note
    .replaceAll("Three", "3")
    .replace(/\b(?:\d{1,2} )?(?:of|for|[A-Z][a-z]+) (?:19|20)\d\d\b/g, "");
  const numbers = [...words.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) =>
    Number(number.replaceAll(",", "")),
  );
  const [a = 0, b = 0] = numbers;
  return [numbers.reduce((all, each) => all + each, 0), a - b, a * b, (100 * a) / b, a / (b / 100)];
}

/** What a note says is published for another thing: it stands there as a claim. */
function published({ key }: Figure, { note = "", unit }: Claim): number[] {
  if (!/^Published for /.test(note)) return [];
  const claims = figures.filter(([, figure]) => figure.key === key).flatMap(([, figure]) => figure.claims);
  return claims
    .filter((each) => each.basis === "sourced" && each.unit === unit)
    .map(({ value }) => Number(value));
}
