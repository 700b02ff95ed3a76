import { useAllWords } from "../locale/allWords";
import { useKeptOffline } from "./useKeptOffline";

const MB = 1_000_000;

/** Keeps everything on this device in the language of the page, for where there is no network. Nothing where the browser can't. */
export function KeepOffline() {
  const { t, number, language } = useAllWords();
  const { state, going, failure, keepAll, forget } = useKeptOffline(language);
  if (state === null) return null;
  const { isWhole, bytes, missing } = state;
  return (
    <section className="share-offline" aria-label={t("share.offline")}>
      <h3>{t("share.offline")}</h3>
      <p className="share-hint">{t(isWhole ? "share.offline.kept" : "share.offline.hint")}</p>
      {going ? (
        <progress aria-label={t("share.offline.going")} max={going.all} value={going.done} />
      ) : (
        <button type="button" className="button" onClick={isWhole ? forget : keepAll}>
          {isWhole
            ? t("share.offline.forget")
            : t("share.offline.keep", { size: number(Math.ceil(bytes / MB)) })}
        </button>
      )}
      <p role="status" className="share-hint">
        {failure && t(`share.offline.${failure}`, { count: missing.length })}
      </p>
    </section>
  );
}
