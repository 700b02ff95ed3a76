import { element } from "../svg/element";
import type { BriefText } from "./brief";
import { run, valued } from "./wordXml";

/** Writes a text with its footnotes, as runs. */
export type CitingRuns = (text: BriefText) => string;

/**
 * The first time that a document is cited it is a footnote, which the program numbers; after that its number alone stands there, and leads to
 * the footnote. Texts have to be written in the order of reading: the footnotes then bear the brief's own numbers.
 */
export function citingRuns(): CitingRuns {
  const seen = new Set<number>();
  const cite = (number: number): string => {
    const isKnown = seen.has(number);
    seen.add(number);
    return isKnown ? again(number) : footnote(number);
  };
  return ({ text, lang, cites }) =>
    [
      run(text, lang),
      ...cites.flatMap((number, i) => [i === 0 ? "" : run(BETWEEN, undefined, RAISED), cite(number)]),
    ].join("");
}

const RAISED = "FootnoteReference";
/** Numbers of one text stay on one line. */
const BETWEEN = ",\u00a0";

function footnote(number: number): string {
  const mark = element(
    "w:r",
    {},
    element("w:rPr", {}, valued("w:rStyle", RAISED)),
    element("w:footnoteReference", { "w:id": number }),
  );
  const bookmark = { "w:id": number, "w:name": nameOf(number) };
  return [element("w:bookmarkStart", bookmark), mark, element("w:bookmarkEnd", { "w:id": number })].join("");
}

function again(number: number): string {
  return element("w:hyperlink", { "w:anchor": nameOf(number) }, run(String(number), undefined, RAISED));
}

const nameOf = (number: number) => `source${number}`;
