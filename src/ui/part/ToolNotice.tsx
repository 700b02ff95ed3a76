import type { ReactNode } from "react";
import { useWords } from "../locale/speech";

/** Says under the header that a tool couldn't do what was asked, until it is dismissed. */
export function ToolNotice({ onDismiss, children }: { onDismiss: () => void; children: ReactNode }) {
  const { t } = useWords();
  return (
    <p role="alert" className="tool-notice">
      {children}
      <button type="button" className="button" onClick={onDismiss}>
        {t("app.dismiss")}
      </button>
    </p>
  );
}
