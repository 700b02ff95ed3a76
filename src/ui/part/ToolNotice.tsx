import type { ReactNode } from "react";
import { useWords } from "../locale/speech";

interface Props {
  onDismiss: () => void;
  /** Tries what was asked once more, where that may help. */
  onRetry?: () => void;
  children: ReactNode;
}

/** Says under the header that a tool couldn't do what was asked, until it is dismissed. */
export function ToolNotice({ onDismiss, onRetry, children }: Props) {
  const { t } = useWords();
  return (
    <p role="alert" className="tool-notice">
      {children}
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {t("app.retry")}
        </button>
      )}
      <button type="button" className="button" onClick={onDismiss}>
        {t("app.dismiss")}
      </button>
    </p>
  );
}
