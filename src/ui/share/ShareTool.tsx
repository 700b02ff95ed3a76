import { useWords } from "../locale/speech";
import { LateDialog } from "../part/LateDialog";
import { Sign } from "../part/Sign";
import { ToolButton } from "../part/ToolButton";
import { useLateDialog } from "../part/useLate";

const loadDialog = async () => (await import("./ShareDialog")).ShareDialog;

/** The button that passes the view on. What is behind it is loaded when it is first wanted. */
export function ShareTool() {
  const { t } = useWords();
  const late = useLateDialog(loadDialog);
  return (
    <>
      <ToolButton
        label={t("share.open")}
        title={t("share.open.hint")}
        isOpen={late.part !== null}
        isComing={late.isComing}
        onClick={late.open}
      >
        <Sign path="M6 8.9l4 2.2M10 4.9 6 7.1">
          <circle cx="4" cy="8" r="2" />
          <circle cx="12" cy="3.8" r="2" />
          <circle cx="12" cy="12.2" r="2" />
        </Sign>
        <span className="tool-name">{t("share.open")}</span>
      </ToolButton>
      <LateDialog
        late={late}
        failed={t("app.failed.part")}
        render={(ShareDialog) => <ShareDialog onClose={late.close} />}
      />
    </>
  );
}
