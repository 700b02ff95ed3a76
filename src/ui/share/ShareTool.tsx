import { SpeakingAll } from "../locale/allWords";
import { useWords } from "../locale/speech";
import { ToolNotice } from "../part/ToolNotice";
import { useLateDialog } from "../part/useLate";

/** The button that passes the view on. What is behind it is loaded when it is first wanted. */
export function ShareTool() {
  const { t } = useWords();
  const { part, hasFailed, open, close } = useLateDialog(
    async () => (await import("./shareParts")).ShareDialog,
  );
  return (
    <>
      <button
        type="button"
        className="tool"
        title={t("share.open.hint")}
        aria-label={t("share.open")}
        aria-haspopup="dialog"
        aria-expanded={part !== null}
        onClick={open}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 8.9l4 2.2M10 4.9 6 7.1" />
          <circle cx="4" cy="8" r="2" />
          <circle cx="12" cy="3.8" r="2" />
          <circle cx="12" cy="12.2" r="2" />
        </svg>
        <span className="tool-name">{t("share.open")}</span>
      </button>
      {hasFailed && <ToolNotice onDismiss={close}>{t("share.failed.part")}</ToolNotice>}
      {part && (
        <SpeakingAll value={part.words}>
          <part.Dialog onClose={close} />
        </SpeakingAll>
      )}
    </>
  );
}
