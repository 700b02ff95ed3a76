import type { ReactNode } from "react";
import type { Problem } from "../../atlas/problems";
import { OWN_STORY } from "../../view/view";
import { useAllWords } from "../locale/allWords";
import { StoryList } from "./StoryList";
import { StoryProblems } from "./StoryProblems";

interface Props {
  id: string;
  problems: readonly Problem[];
  children: ReactNode;
}

/** Said where an address asks for a story that can't be told; the map and the panel are there as without one. */
export function NoStory({ id, problems, children }: Props) {
  const { t } = useAllWords();
  const isOwn = id === OWN_STORY;
  return (
    <>
      <section className="story-none" role="alert">
        <h2 tabIndex={-1}>{t(isOwn ? "story.own.unread" : "story.missing")}</h2>
        <p className="muted">{isOwn ? t("story.own.unread.hint") : t("story.missing.hint", { id })}</p>
        <StoryProblems problems={problems} />
        <StoryList />
      </section>
      {children}
    </>
  );
}
