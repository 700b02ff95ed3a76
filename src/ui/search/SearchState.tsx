import type { Loaded } from "../load/useLoaded";
import { useAllWords } from "../locale/allWords";

/** As many results as a search shows at most. */
const MOST = 100;

interface Props {
  loaded: Loaded<unknown>;
  query: string;
  count: number;
}

/** What the search has to say beside its results: that it is coming, failed, found nothing; and in what it looks. */
export function SearchState({ loaded, query, count }: Props) {
  const { t } = useAllWords();
  const isAsked = query.trim() !== "";
  const isLoading = loaded.state === "loading";
  const isEmpty = loaded.state === "here" && count === 0;
  return (
    <div className="search-state">
      {/* Said aloud when it changes, so it is always there. */}
      <p role="status" className={count > 0 && count < MOST ? "unseen" : undefined}>
        {isLoading && isAsked && t("search.loading")}
        {isEmpty && isAsked && t("search.none", { query: shortened(query) })}
        {count >= MOST && t("search.most", { count: MOST })}
        {count > 0 && count < MOST && t("search.count", { count })}
      </p>
      {loaded.state === "failed" && <Failed retry={loaded.retry} />}
      {loaded.state !== "failed" && count === 0 && <p className="muted">{t("search.searched")}</p>}
    </div>
  );
}

function Failed({ retry }: { retry: () => void }) {
  const { t } = useAllWords();
  return (
    <div role="alert" className="search-failed">
      <p>{t("app.failed.part")}</p>
      <button type="button" className="button" onClick={retry}>
        {t("app.retry")}
      </button>
    </div>
  );
}

function shortened(query: string): string {
  return query.length > 60 ? `${query.slice(0, 59)}…` : query;
}
