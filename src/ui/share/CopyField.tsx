import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { copyText } from "../browser/copyText";
import { useAllWords } from "../locale/allWords";

interface Props {
  label: string;
  text: string;
  /** Lines that are seen at once. */
  rows?: number;
  /** What else can be done with the text, beside copying. */
  children?: ReactNode;
}

/** A text to be taken along. Where the browser doesn't allow copying it is selected, so that a key does it. */
export function CopyField({ label, text, rows = 1, children }: Props) {
  const { t } = useAllWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"share.copied" | "share.copy.failed" | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text hasn't been copied yet.
  useEffect(() => setOutcome(null), [text]);
  const copy = () =>
    copyText(text).then(
      () => setOutcome("share.copied"),
      () => {
        field.current?.focus();
        field.current?.select();
        setOutcome("share.copy.failed");
      },
    );
  return (
    <div className="share-field" data-lines={rows > 1 ? "many" : "one"}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        rows={rows}
        value={text}
        readOnly
        spellCheck={false}
        wrap={rows > 1 ? "soft" : "off"}
        onFocus={({ target }) => target.select()}
      />
      <div className="share-buttons">
        <button
          type="button"
          className="button share-copy"
          aria-label={t("share.copy.what", { what: label })}
          onClick={copy}
        >
          {t(outcome === "share.copied" ? outcome : "share.copy")}
        </button>
        {children}
      </div>
      <p role="status" className={outcome === "share.copy.failed" ? "share-failed" : "unseen"}>
        {outcome && t(outcome)}
      </p>
    </div>
  );
}
