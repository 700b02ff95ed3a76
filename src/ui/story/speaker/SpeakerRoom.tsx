import { useEffect } from "react";
import { SpeakingAll } from "../../locale/allWords";
import { useWords } from "../../locale/speech";
import { useView } from "../../wire/useView";
import { useStory } from "../useStory";
import { SpeakerDesk } from "./SpeakerDesk";

/** The window that only the speaker sees: notes, what comes next, the time. It has no map, and follows the audience's window. */
export function SpeakerRoom() {
  const { view } = useView();
  const words = useWords();
  const { t, language } = words;
  const loaded = useStory(view.story ?? "");
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    if (view.theme !== "system") root.dataset.theme = view.theme;
    document.title = t("app.name");
  }, [language, view.theme, t]);
  if (loaded.state === "loading")
    return (
      <p className="desk-wait" role="status">
        {t("app.loading")}
      </p>
    );
  if (loaded.state === "failed")
    return (
      <main className="panel-message" role="alert">
        <h1>{t("app.failed")}</h1>
        <button type="button" className="button" onClick={loaded.retry}>
          {t("app.retry")}
        </button>
      </main>
    );
  const { story, words: all } = loaded.value;
  return (
    <SpeakingAll value={all}>
      {story && story.steps.length > 0 ? (
        <SpeakerDesk story={story} asked={view.step} />
      ) : (
        <main className="panel-message" role="alert">
          <h1>{all.t("story.missing")}</h1>
          <p className="muted">{all.t("story.missing.hint", { id: view.story ?? "" })}</p>
        </main>
      )}
    </SpeakingAll>
  );
}
