import type { Search } from "../../atlas/search/search";
import { useWords } from "../locale/speech";
import { LENS, Sign } from "../part/Sign";
import { ToolButton } from "../part/ToolButton";
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
      <ToolButton
        label={t("search.open")}
        title={t("search.open.keys")}
        className="search-tool"
        isOpen={part !== null}
        keys="/ Control+K Meta+K"
        onClick={open}
      >
        <Sign path={LENS} />
        <span className="search-tool-name">{t("search.open")}</span>
        <span className="search-tool-key">/</span>
      </ToolButton>
      {hasFailed && <ToolNotice onDismiss={close}>{t("search.failed")}</ToolNotice>}
      {part && <part.SearchDialog load={load} onClose={close} />}
    </>
  );
}
