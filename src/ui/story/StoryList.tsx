import { storyChange } from "../../view/storyViews";
import { useWords } from "../locale/speech";
import { Said } from "../part/Prose";
import { ViewLink } from "../part/ViewLink";
import { useNavigation } from "../wire/navigation";

/** The stories of the atlas as links to their first steps. */
export function StoryList() {
  const { t } = useWords();
  const { stories } = useNavigation().front;
  return (
    <ul className="rows rows-tight">
      {stories.map(({ id, title, steps }) => (
        <li key={id}>
          <ViewLink change={storyChange(id)} className="row-title">
            <Said text={title} />
          </ViewLink>
          <span className="row-facts">{t("story.steps", { count: steps })}</span>
        </li>
      ))}
    </ul>
  );
}
