import { wasHeld } from "../../atlas/participation/attendance";
import { DEFAULT_TABLE, seenAs } from "../../view/view";
import { useAllWords } from "../locale/allWords";
import { CROSS, Sign } from "../part/Sign";
import { ViewLink } from "../part/ViewLink";
import { useNavigation } from "../wire/navigation";
import { useExploring } from "./exploring";
import { isMatrix } from "./isMatrix";

/** The ways of seeing it, how much there is to see, and the way out. */
export function ExploreBar() {
  const { t } = useAllWords();
  const { explore, table } = useNavigation().view;
  const isOfMeetings = explore === null || seenAs({ explore, table }) !== null;
  return (
    <div className="explore-bar">
      <nav className="explore-views" aria-label={t("explore.views")}>
        {WAYS.map((each) => (
          <ViewLink
            key={each}
            change={{ explore: each, compared: [] }}
            isCurrent={explore === each || (each === "matrix" && isMatrix(explore))}
          >
            {t(`explore.${each}`)}
          </ViewLink>
        ))}
        <ViewLink change={{ explore: null, compared: [] }} isCurrent={explore === null}>
          {t("explore.map")}
        </ViewLink>
      </nav>
      {isOfMeetings ? <Shown /> : <span className="explore-shown" />}
      <ViewLink
        change={{ explore: null, filter: {}, table: DEFAULT_TABLE, compared: [] }}
        className="icon-button explore-close"
      >
        <span className="unseen">{t("explore.close")}</span>
        <Sign path={CROSS} />
      </ViewLink>
    </div>
  );
}

/** Persons are a switch of the matrix, not a way of their own. */
const WAYS = ["matrix", "timeline", "table", "compare"] as const;

/** How many meetings are left, and how many of those were held; said aloud when it changes. */
function Shown() {
  const { t } = useAllWords();
  const { index, meetings } = useExploring();
  const held = meetings.filter(wasHeld).length;
  return (
    <p className="explore-shown" role="status">
      <strong>{t("explore.shown", { shown: meetings.length, all: index.meetings.length })}</strong>
      {held < meetings.length && (
        <span className="explore-held">{t("explore.held", { held, planned: meetings.length - held })}</span>
      )}
    </p>
  );
}
