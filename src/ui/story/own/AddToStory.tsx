import { useWords } from "../../locale/speech";
import { Sign } from "../../part/Sign";
import { OwnStoryTool } from "./OwnStoryTool";
import type { Sight } from "./ownSteps";

/** A small tool of the map: keeps what it shows as a step of the reader's own story. */
export function AddToStory({ look }: { look: () => Pick<Sight, "camera" | "size"> | null }) {
  const { t } = useWords();
  return (
    <OwnStoryTool look={look} className="icon-button add-to-story" label={t("story.own.add")}>
      <span className="unseen">{t("story.own.add")}</span>
      <Sign path="M13.5 8V3.5h-11v8H8M12 10v5M9.5 12.5h5" />
    </OwnStoryTool>
  );
}
