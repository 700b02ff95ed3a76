import type { View } from "../../view/view";
import { useMedia } from "../browser/useMedia";
import { useAllWords } from "../locale/allWords";
import { useNavigation } from "../wire/navigation";
import { Emptied } from "./Emptied";
import { ExploreBar } from "./ExploreBar";
import type { ExploreData } from "./exploreData";
import { ExploringIn, useAsked } from "./exploring";
import { FacetBar } from "./facets/FacetBar";
import { isMatrix } from "./isMatrix";
import { Matrix } from "./matrix/Matrix";
import { PartyList } from "./matrix/PartyList";
import { MeetingTable } from "./table/MeetingTable";
import { Timeline } from "./timeline/Timeline";
import { UnknownNotice } from "./UnknownNotice";

/** Who takes part in what: what is asked, and the answer as a matrix, a timeline or a table. */
export function Explore({ data }: { data: ExploreData }) {
  const exploring = useAsked(data);
  return (
    <ExploringIn value={exploring}>
      <ExploreBar />
      <FacetBar />
      <UnknownNotice />
      {exploring.meetings.length === 0 ? <Emptied /> : <Figure />}
    </ExploringIn>
  );
}

function Figure() {
  const { t } = useAllWords();
  const { explore } = useNavigation().view;
  if (explore === null) return null;
  return (
    <>
      <h2 className="unseen">{t(isMatrix(explore) ? "explore.matrix" : `explore.${explore}`)}</h2>
      <FigureOf explore={explore} />
    </>
  );
}

function FigureOf({ explore }: { explore: NonNullable<View["explore"]> }) {
  const isNarrow = useMedia("--narrow");
  switch (explore) {
    case "matrix":
    case "persons":
      return isNarrow ? <PartyList /> : <Matrix />;
    case "timeline":
      return <Timeline />;
    case "table":
      return <MeetingTable />;
  }
}
