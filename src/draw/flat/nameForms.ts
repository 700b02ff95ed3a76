import type { LabelMark } from "../../scene/scene";
import { abbreviated } from "./abbreviated";

/** A name as it may be set, and how much is lost by setting it so. */
export interface NameForm {
  readonly label: LabelMark;
  readonly loss: number;
  /** Whether it may stand where only a line leads to what it names: a large name there reads as that of the land under it. */
  readonly isLed?: boolean;
  /** Whether it is two letters, which stand in the country itself or nowhere. */
  readonly isCode?: boolean;
  /** Whether it is abbreviated. */
  readonly isShort?: boolean;
  /** Whether lines may run under it where it has no other room. */
  readonly isOnLines?: boolean;
}

/** No name is set smaller, in px: on a slide a px is a point. */
export const LEAST_SIZE = 12;
/** Letters are set no closer than so, in em. */
export const CLOSE = 0.04;
const LOSS = { close: 0.1, twoLines: 0.06, smaller: 0.7, short: 9, code: 11 };
const SMALLER = 0.85;

/** The ways in which a name that has to stand may be set, best first: closer, in two lines, smaller. */
export function nameForms(label: LabelMark): readonly NameForm[] {
  const sizes = new Set(
    [1, SMALLER, 0].map((part) => Math.max(Math.min(label.size, LEAST_SIZE), label.size * part)),
  );
  const spacings = new Set([label.spacing, Math.min(label.spacing, CLOSE)]);
  const texts = new Set([label.text, inTwoLines(label.text)]);
  const forms = [...sizes].flatMap((size) =>
    [...spacings].flatMap((spacing) =>
      [...texts].map((text): NameForm => {
        const loss =
          LOSS.smaller * (1 - size / label.size) +
          (spacing === label.spacing ? 0 : LOSS.close) +
          (text === label.text ? 0 : LOSS.twoLines);
        return { label: { ...label, size, spacing, text }, loss };
      }),
    ),
  );
  return forms.sort((a, b) => a.loss - b.loss);
}

/**
 * Of a country, then abbreviated, and at last, to who reads Latin letters, its code by ISO 3166: in its own land that says more than its name would in a
 * neighbour's. Small letters, as `lettered` sets them, may stand over lines, and so may what is shorter than the name.
 */
export function countryForms(label: LabelMark): readonly NameForm[] {
  const forms = nameForms(label);
  const least = Math.min(...forms.map((form) => form.label.size));
  const isSmall = label.text === label.title;
  const whole = forms.map((form) => {
    const isLeast = form.label.size === least;
    return { ...form, isLed: isLeast, isOnLines: isLeast && isSmall };
  });
  const close = { ...label, size: least, spacing: Math.min(label.spacing, CLOSE) };
  const shorter = (text: string, loss: number) => ({ label: { ...close, text }, loss, isOnLines: true });
  const short = abbreviated(label.text);
  const shorts = short === null ? [] : [{ ...shorter(short, LOSS.short), isLed: true, isShort: true }];
  const codes = hasCode(label) ? [{ ...shorter(label.of.id, LOSS.code), isCode: true }] : [];
  return [...whole, ...shorts, ...codes];
}

/** Whether a country may be said by two Latin letters to who reads its name. */
export function hasCode({ text }: LabelMark): boolean {
  return /^\p{Script=Latin}/u.test(text);
}

/** Broken where the longer line is the shortest; as it is where it has no place to break. */
export function inTwoLines(text: string): string {
  const breaks = [...text.matchAll(/(?<=\S)( – | |–|-)(?=\S)/gu)].map(({ index, 0: sign }) => {
    const first = (text.slice(0, index) + sign).trimEnd();
    return [first, text.slice(index + sign.length)] as const;
  });
  const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
  const best = breaks.sort((a, b) => longest(a) - longest(b))[0];
  return best === undefined ? text : best.join("\n");
}
