import { type ReactNode, useEffect } from "react";
import { SpeakingAll, useAllWords } from "../../locale/allWords";
import { useWords } from "../../locale/speech";
import { useView } from "../../wire/useView";
import { useStory } from "../useStory";
import { SpeakerDesk } from "./SpeakerDesk";

/** The window that only the speaker sees: notes, what comes next, the time. It has no map, and follows the audience's window. */
export function SpeakerRoom() {
  const { view } = useView();
  const { t } = useWords();
  const id = view.story ?? "";
  const loaded = useStory(id);
  useDocument(view.theme);
  if (loaded.state === "loading")
    return (
      <p className="desk-wait" role="status">
        {t("app.loading")}
      </p>
    );
  if (loaded.state === "failed") return <Failed retry={loaded.retry} />;
  const { story, words } = loaded.value;
  return (
    <SpeakingAll value={words}>
      {story && story.steps.length > 0 ? (
        <SpeakerDesk story={story} asked={view.step} />
      ) : (
        <Missing id={id} />
      )}
    </SpeakingAll>
  );
}

/** Tells the document its language, its theme, and a title for as long as there is no story to name it by. */
function useDocument(theme: string): void {
  const { t, language } = useWords();
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    if (theme !== "system") root.dataset.theme = theme;
    document.title = t("app.name");
  }, [language, theme, t]);
}

function Failed({ retry }: { retry: () => void }) {
  const { t } = useWords();
  return (
    <Message title={t("app.failed")}>
      <button type="button" className="button" onClick={retry}>
        {t("app.retry")}
      </button>
    </Message>
  );
}

function Missing({ id }: { id: string }) {
  const { t } = useAllWords();
  return (
    <Message title={t(id === "" ? "story.speaker" : "story.missing")}>
      <p className="muted">{t("story.speaker.alone")}</p>
      <p>
        <a href="./">{t("app.name")}</a>
      </p>
    </Message>
  );
}

function Message({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="panel-message" role="alert">
      <h1>{title}</h1>
      {children}
    </main>
  );
}
