import { createPortal } from "react-dom";
import { useAllWords } from "../locale/allWords";

/** Nothing but black, so that the audience looks at the speaker. */
export function BlankScreen({ onEnd }: { onEnd: () => void }) {
  const { t } = useAllWords();
  return createPortal(
    <button type="button" className="story-blank" onClick={onEnd}>
      <span className="unseen">{t("story.blank.end")}</span>
    </button>,
    document.body,
  );
}
