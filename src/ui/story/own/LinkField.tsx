import type { OwnStory } from "../../../atlas/story";
import { storyChange } from "../../../view/storyViews";
import { OWN_STORY } from "../../../view/view";
import { useCopy } from "../../browser/useCopy";
import { useAllWords } from "../../locale/allWords";
import { useWires } from "../../wire/wires";
import { withOwn } from "./storyInHash";
import { readable } from "./useOwnStory";

/** Programs for chat and mail cut longer links, or don't make links of them. In letters. */
const LONGEST_LINK = 2000;

/** The link that holds the whole story, how long it is, and a way to take it along. */
export function LinkField({ story }: { story: OwnStory }) {
  const { t, number } = useAllWords();
  const { hrefOf } = useWires().address;
  const href = hrefOf(storyChange(OWN_STORY)) + withOwn("", readable(story));
  const link = new URL(href, document.baseURI).href;
  const { copy, outcome } = useCopy(link);
  const isLong = link.length > LONGEST_LINK;
  return (
    <div className="own-link">
      <label className="own-field">
        <span>{t("story.own.link")}</span>
        <input readOnly value={link} onFocus={({ target }) => target.select()} />
      </label>
      <button type="button" className="button" onClick={copy}>
        {t("story.own.copy")}
      </button>
      <p className={isLong ? "own-warn" : "muted"} role="status">
        {outcome && `${t(`story.own.${outcome}`)} `}
        {t(isLong ? "story.own.long" : "story.own.length", { letters: number(link.length) })}
      </p>
    </div>
  );
}
