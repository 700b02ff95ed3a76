import { useState } from "react";
import type { OwnStory } from "../../../atlas/story";
import { storyChange } from "../../../view/storyViews";
import { OWN_STORY } from "../../../view/view";
import { copyText } from "../../browser/copyText";
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
  const [copied, setCopied] = useState<"copied" | "refused" | null>(null);
  const href = hrefOf(storyChange(OWN_STORY)) + withOwn("", readable(story, t("story.own.untitled")));
  const link = new URL(href, document.baseURI).href;
  const copy = () =>
    copyText(link).then(
      () => setCopied("copied"),
      () => setCopied("refused"),
    );
  return (
    <div className="own-link">
      <label className="own-field">
        <span>{t("story.own.link")}</span>
        <input readOnly value={link} onFocus={({ target }) => target.select()} />
      </label>
      <button type="button" className="button" onClick={copy}>
        {t("story.own.copy")}
      </button>
      <p className={link.length > LONGEST_LINK ? "own-warn" : "muted"} role="status">
        {copied && `${t(`story.own.${copied}`)} `}
        {t(link.length > LONGEST_LINK ? "story.own.long" : "story.own.length", {
          letters: number(link.length),
        })}
      </p>
    </div>
  );
}
