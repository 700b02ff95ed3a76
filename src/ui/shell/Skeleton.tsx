import { useWords } from "../locale/speech";

/** Stands in for a panel until it has arrived. It shows after a moment only, so that fast answers don't flicker. */
export function Skeleton() {
  const { t } = useWords();
  return (
    <div className="skeleton" role="status" aria-label={t("app.loading")}>
      <span className="bone bone-kind" />
      <span className="bone bone-title" />
      <span className="bone" />
      <span className="bone" />
      <span className="bone bone-short" />
    </div>
  );
}
