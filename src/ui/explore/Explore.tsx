import type { ReactNode } from "react";
import type { View } from "../../view/view";
import { isOfFacts } from "../../view/view";
import { useMedia } from "../browser/useMedia";
import { useAllWords } from "../locale/allWords";
import { late } from "../part/late";
import { useNavigation } from "../wire/navigation";
import { Emptied } from "./Emptied";
import { ExploreBar } from "./ExploreBar";
import type { ExploreData } from "./exploreData";
import { ExploringIn, useAsked, useExploring } from "./exploring";
import { FacetBar } from "./facets/FacetBar";
import { isMatrix } from "./isMatrix";
import { Matrix } from "./matrix/Matrix";
import { PartyList } from "./matrix/PartyList";
import { MeetingTable } from "./table/MeetingTable";
import { UnknownNotice } from "./UnknownNotice";

// Who wants a table waits for no figure: its axes and shapes are a third of the code of all three.
const Timeline = late(async () => (await import("./timeline/Timeline")).Timeline);
const FactTable = late(async () => (await import("./facts/FactTable")).FactTable);

/** Who takes part in what: what is asked, and the answer as a matrix, a timeline or a table; another table of the facts, or two things beside each other. */
export function Explore({ data, comparison }: { data: ExploreData; comparison: ReactNode }) {
  const exploring = useAsked(data);
  const { explore, table } = useNavigation().view;
  const { of } = table;
  return (
    <ExploringIn value={exploring}>
      <ExploreBar />
      {explore === "table" && isOfFacts(of) ? (
        <FactTable id={of} />
      ) : (
        (explore === "compare" && comparison) || <Meetings />
      )}
    </ExploringIn>
  );
}

function Meetings() {
  const { t } = useAllWords();
  const { explore } = useNavigation().view;
  const isBare = useExploring().meetings.length === 0;
  return (
    <>
      <FacetBar />
      <UnknownNotice />
      {isBare ? (
        <Emptied />
      ) : (
        explore !== null && (
          <>
            <h2 className="unseen">{t(isMatrix(explore) ? "explore.matrix" : `explore.${explore}`)}</h2>
            <FigureOf explore={explore} />
          </>
        )
      )}
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
    case "compare":
      return null;
  }
}
