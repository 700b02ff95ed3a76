import { type ReactNode, useEffect } from "react";
import { storyChange } from "../../view/storyViews";
import { SpeakingAll } from "../locale/allWords";
import { Bones } from "../part/Bones";
import { FailedMessage } from "../part/FailedMessage";
import { useNavigation } from "../wire/navigation";
import { useWires } from "../wire/wires";
import { useStory } from "./useStory";

/** The panel; while a story is told, what is said at its step. What tells it is loaded when one is first wanted. */
export function StoryRoom({ children }: { children: ReactNode }) {
  const { story } = useNavigation().view;
  useKioskStory();
  return story === null ? children : <Told id={story}>{children}</Told>;
}

/** Where an address asks for a kiosk and names no story, the first one plays. */
function useKioskStory(): void {
  const { view, front } = useNavigation();
  const { changeView } = useWires().address;
  const first = view.kiosk !== null && view.story === null ? front.stories[0]?.id : undefined;
  useEffect(() => {
    if (first !== undefined) changeView(storyChange(first), "replace");
  }, [first, changeView]);
}

/** The story that the address asks for, or why it can't be told. */
function Told({ id, children }: { id: string; children: ReactNode }) {
  const loaded = useStory(id);
  if (loaded.state !== "here")
    return (
      <div className="panel">
        {loaded.state === "failed" ? <FailedMessage onRetry={loaded.retry} /> : <Bones isNamed={false} />}
      </div>
    );
  const { words, Player, NoStory, story, problems } = loaded.value;
  return (
    <SpeakingAll value={words}>
      {story && story.steps.length > 0 ? (
        <Player story={story}>{children}</Player>
      ) : (
        <NoStory id={id} problems={problems}>
          {children}
        </NoStory>
      )}
    </SpeakingAll>
  );
}
