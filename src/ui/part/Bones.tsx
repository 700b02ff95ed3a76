import { useWords } from "../locale/speech";
import { Slow } from "./Slow";

/** Stands where a text will be. It shows after a moment only, so that fast answers don't flicker. */
export function Bones({ isNamed }: { isNamed: boolean }) {
  const { t } = useWords();
  return (
    <div className="skeleton" role="status" aria-label={t("app.loading")}>
      {!isNamed && (
        <>
          <span className="bone bone-kind" />
          <span className="bone bone-title" />
        </>
      )}
      <span className="bone" />
      <span className="bone" />
      <span className="bone bone-short" />
      <Slow className="muted" />
    </div>
  );
}
