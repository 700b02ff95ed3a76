import type { Search } from "../../atlas/search/search";
import { useWords } from "../locale/speech";
import { LateDialog } from "../part/LateDialog";
import { LENS, Sign } from "../part/Sign";
import { ToolButton } from "../part/ToolButton";
import { useLateDialog } from "../part/useLate";
import { useSearchKeys } from "./useSearchKeys";

const loadDialog = async () => (await import("./SearchDialog")).SearchDialog;

interface Props {
  /** Loads the index, on first use. */
  load: () => Promise<Search>;
}

/** The button that opens the search, and the keys that do. What is behind it is loaded when it is first wanted. */
export function SearchTool({ load }: Props) {
  const { t } = useWords();
  const late = useLateDialog(loadDialog);
  useSearchKeys(late.open);
  return (
    <>
      <ToolButton
        label={t("search.open")}
        title={t("search.open.keys")}
        className="search-tool"
        isOpen={late.part !== null}
        isComing={late.isComing}
        keys="/ Control+K Meta+K"
        onClick={late.open}
      >
        <Sign path={LENS} />
        <span className="search-tool-name">{t("search.open")}</span>
        <span className="search-tool-key">/</span>
      </ToolButton>
      <LateDialog
        late={late}
        failed={t("app.failed.part")}
        render={(SearchDialog) => <SearchDialog load={load} onClose={late.close} />}
      />
    </>
  );
}
