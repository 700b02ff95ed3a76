import { emptiedBy, type WayBack } from "../../atlas/participation/emptiedBy";
import { useAllWords } from "../locale/allWords";
import { ViewLink } from "../part/ViewLink";
import { useNavigation } from "../wire/navigation";
import { useExploring } from "./exploring";
import { useFacetWords } from "./facets/useFacetWords";

/** Shown where no meeting is left: which condition, taken away, brings how many meetings back. */
export function Emptied() {
  const { t } = useAllWords();
  const { index, filter } = useExploring();
  const { explore } = useNavigation().view;
  return (
    <div className="explore-empty">
      <p>{t("explore.empty")}</p>
      <ul>
        {emptiedBy(index, filter).map((way) => (
          <li key={way.condition}>
            <BackLink way={way} />
          </li>
        ))}
        <li>
          <ViewLink change={{ filter: {}, explore: explore ?? "matrix" }}>
            {t("explore.removeAll", { count: index.meetings.length })}
          </ViewLink>
        </li>
      </ul>
    </div>
  );
}

function BackLink({ way: { condition, filter, meetings } }: { way: WayBack }) {
  const { t } = useAllWords();
  const exploring = useExploring();
  const { conditionWords } = useFacetWords();
  return (
    <ViewLink change={{ filter }}>
      {t("explore.remove", { condition: conditionWords(exploring.filter, condition), count: meetings })}
    </ViewLink>
  );
}
