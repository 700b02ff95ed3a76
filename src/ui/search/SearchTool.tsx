import type { Search } from "../../atlas/search/search";
import { useWords } from "../locale/speech";
import { ToolNotice } from "../part/ToolNotice";
import { useLate } from "../part/useLate";
import { useSearchKeys } from "./useSearchKeys";

interface Props {
  /** Loads the index, on first use. */
  load: () => Promise<Search>;
}

/** The button that opens the search, and the keys that do. What is behind it is loaded when it is first wanted. */
export function SearchTool({ load }: Props) {
  const { t } = useWords();
  const { part, hasFailed, open, close } = useLate(() => import("./SearchDialog"));
  useSearchKeys(open);
  return (
    <>
      <button
        type="button"
        className="tool search-tool"
        aria-label={t("search.open")}
        title={t("search.open.keys")}
        aria-haspopup="dialog"
        aria-expanded={part !== null}
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={open}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m10.5 10.5 3.5 3.5M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Z" />
        </svg>
        <span className="search-tool-name">{t("search.open")}</span>
        <span className="search-tool-key">/</span>
      </button>
      {hasFailed && <ToolNotice onDismiss={close}>{t("search.failed")}</ToolNotice>}
      {part && <part.SearchDialog load={load} onClose={close} />}
    </>
  );
}
