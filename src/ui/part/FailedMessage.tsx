import { useWords } from "../locale/speech";

/** Said in the panel where what belongs there couldn't be had. */
export function FailedMessage({ onRetry }: { onRetry: () => void }) {
  const { t } = useWords();
  return (
    <section className="panel-message" role="alert">
      <h2 tabIndex={-1}>{t("app.failed")}</h2>
      <p className="muted">{t("app.failed.hint")}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t("app.retry")}
      </button>
    </section>
  );
}
