import type { Loaded } from "../load/useLoaded";
import { useWords } from "../locale/speech";

type Failed = Extract<Loaded<unknown>, { state: "failed" }>;

interface Props {
  /** Of what didn't come; `null` where it is on its way. */
  failed: Failed | null;
  /** Said while it is on its way. */
  loading: string;
}

/** Stands where something of the exploring page will be, or would have been. */
export function NotHere({ failed, loading }: Props) {
  const { t } = useWords();
  if (failed === null)
    return (
      <p className="explore-wait" role="status">
        {loading}
      </p>
    );
  return (
    <div className="explore-wait" role="alert">
      <p>{t("app.failed.part")}</p>
      <button type="button" className="button" onClick={failed.retry}>
        {t("app.retry")}
      </button>
    </div>
  );
}
