import { isExploring } from "../../view/view";
import { SpeakingAll } from "../locale/allWords";
import { useWords } from "../locale/speech";
import { useNavigation } from "../wire/navigation";
import type { ExplorePart } from "./loadExplore";
import { useExplore } from "./useExplore";

/** The place above the map for whoever explores participation; what is in it comes when it is first wanted. */
export function ExploreRoom() {
  const { t } = useWords();
  const { view } = useNavigation();
  if (!isExploring(view)) return null;
  return (
    <section className="explore" aria-label={t("explore.title")}>
      <WithExplore>{({ Explore, data }) => <Explore data={data} />}</WithExplore>
    </section>
  );
}

/** Loads what explores, and says so while it is on its way or when it didn't come. */
export function WithExplore({ children }: { children: (part: ExplorePart) => React.ReactNode }) {
  const { t } = useWords();
  const loaded = useExplore();
  if (loaded.state === "here")
    return <SpeakingAll value={loaded.value.words}>{children(loaded.value)}</SpeakingAll>;
  if (loaded.state === "loading")
    return (
      <p className="explore-wait" role="status">
        {t("explore.loading")}
      </p>
    );
  return (
    <div className="explore-wait" role="alert">
      <p>{t("app.failed.part")}</p>
      <button type="button" className="button" onClick={loaded.retry}>
        {t("app.retry")}
      </button>
    </div>
  );
}
