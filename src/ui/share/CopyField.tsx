import { type ReactNode, useId, useRef } from "react";
import { useCopy } from "../browser/useCopy";
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
  const { copy, outcome } = useCopy(text, () => {
    field.current?.focus();
    field.current?.select();
  });
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
        <CopyButton what={label} isDone={outcome === "copied"} onClick={copy} />
        {children}
      </div>
      <p role="status" className={outcome === "refused" ? "share-failed" : "unseen"}>
        {outcome && t(outcome === "copied" ? "share.copied" : "share.copy.failed")}
      </p>
    </div>
  );
}

function CopyButton({ what, isDone, onClick }: { what: string; isDone: boolean; onClick: () => void }) {
  const { t } = useAllWords();
  return (
    <button
      type="button"
      className="button share-copy"
      aria-label={t("share.copy.what", { what })}
      onClick={onClick}
    >
      {t(isDone ? "share.copied" : "share.copy")}
    </button>
  );
}
