import { type ComponentType, useCallback, useState } from "react";
import type { Search } from "../../atlas/search/search";
import { useWords } from "../locale/speech";
import { useSearchKeys } from "./useSearchKeys";

interface Props {
  /** Loads the index, on first use. */
  load: () => Promise<Search>;
}

type SearchDialog = ComponentType<Props & { onClose: () => void }>;

/** The button that opens the search, and the keys that do. What is behind it is loaded when it is first wanted. */
export function SearchTool({ load }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [part, setPart] = useState<{ Dialog: SearchDialog } | null>(null);
  const open = useCallback(() => {
    setOpen(true);
    setFailed(false);
    import("./SearchDialog").then(
      ({ SearchDialog }) => setPart({ Dialog: SearchDialog }),
      () => setFailed(true),
    );
  }, []);
  useSearchKeys(open);
  return (
    <>
      <button
        type="button"
        className="search-tool"
        aria-label={t("search.open")}
        title={t("search.open.keys")}
        aria-haspopup="dialog"
        aria-expanded={isOpen && part !== null}
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={open}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m10.5 10.5 3.5 3.5M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Z" />
        </svg>
        <span className="search-tool-name">{t("search.open")}</span>
        <span className="search-tool-key">/</span>
      </button>
      {hasFailed && (
        <p role="alert" className="search-tool-failed">
          {t("search.failed")}
        </p>
      )}
      {isOpen && part && <part.Dialog load={load} onClose={() => setOpen(false)} />}
    </>
  );
}
