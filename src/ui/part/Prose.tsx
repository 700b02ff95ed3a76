import type { ReactNode } from "react";
import type { Text } from "../../atlas/atlas";
import { useWords } from "../locale/speech";

/** A text of a record in the language of the page; marked as English where it hasn't been translated. */
export function Said({ text, className }: { text: string | Text; className?: string }) {
  const { text: words, lang } = useWords().said(text);
  return lang || className ? (
    <span className={className} lang={lang}>
      {words}
    </span>
  ) : (
    <>{words}</>
  );
}

/** A text that is recorded in English only. */
export function English({ children, className }: { children: ReactNode; className?: string }) {
  const { language } = useWords();
  return (
    <span className={className} lang={language === "en" ? undefined : "en"}>
      {children}
    </span>
  );
}
