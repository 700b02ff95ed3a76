import type { Text } from "../../atlas/atlas";
import { marked } from "../../atlas/search/marked";
import { useWords } from "../locale/speech";

/** A text of a record in the language of the page, with the words that the query met. */
export function MarkedText({ text, matched }: { text: Text; matched: readonly string[] }) {
  const { text: words, lang } = useWords().said(text);
  return (
    <span lang={lang}>
      <Marked text={words} matched={matched} />
    </span>
  );
}

export function Marked({ text, matched }: { text: string; matched: readonly string[] }) {
  return marked(text, matched).map(({ text: piece, isMatch }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is known by its place only.
    isMatch ? <mark key={place}>{piece}</mark> : piece,
  );
}
