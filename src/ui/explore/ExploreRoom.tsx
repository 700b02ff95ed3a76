import type { ReactNode } from "react";
import { isExploring } from "../../view/view";
import { SpeakingAll } from "../locale/allWords";
import { useWords } from "../locale/speech";
import { useNavigation } from "../wire/navigation";
import type { ExplorePart } from "./loadExplore";
import { NotHere } from "./NotHere";
import { useExplore } from "./useExplore";

/** The place above the map for whoever explores participation; what is in it comes when it is first wanted. */
export function ExploreRoom({ comparison }: { comparison: ReactNode }) {
  const { t } = useWords();
  const { view } = useNavigation();
  if (!isExploring(view)) return null;
  return (
    <section className="explore" aria-label={t("explore.title")}>
      <WithExplore>{({ Explore, data }) => <Explore data={data} comparison={comparison} />}</WithExplore>
    </section>
  );
}

/** Loads what explores, and says so while it is on its way or when it didn't come. */
export function WithExplore({ children }: { children: (part: ExplorePart) => ReactNode }) {
  const { t } = useWords();
  const loaded = useExplore();
  if (loaded.state === "here")
    return <SpeakingAll value={loaded.value.words}>{children(loaded.value)}</SpeakingAll>;
  return <NotHere failed={loaded.state === "failed" ? loaded : null} loading={t("explore.loading")} />;
}
