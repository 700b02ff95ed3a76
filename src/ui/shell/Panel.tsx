import { useEffect, useRef } from "react";
import { asksMeetings, isExploring, type Picked } from "../../view/view";
import { BackWords } from "../explore/BackWords";
import { WithExplore } from "../explore/ExploreRoom";
import { BriefButton } from "../export/BriefButton";
import type { Answer } from "../load/useEntry";
import { useWords } from "../locale/speech";
import { EntryPanel, type SeldomComponent } from "../panel/EntryPanel";
import { Overview } from "../panel/Overview";
import { FailedMessage } from "../part/FailedMessage";
import { late } from "../part/late";
import { PickLink } from "../part/PickLink";
import { BACK, Sign } from "../part/Sign";
import { ViewLink } from "../part/ViewLink";
import { useNavigation } from "../wire/navigation";
import { Skeleton } from "./Skeleton";

const PastNote = late(async () => (await import("../time/PastNote")).PastNote);

interface Props {
  picked: Picked | null;
  answer: Answer;
  /** Says what is seldom opened, once it has come. */
  Seldom: SeldomComponent | null;
}

/** The text beside the map: the overview, or what is said about what is picked. */
export function Panel({ picked, answer, Seldom }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const { view } = useNavigation();
  const isReady = picked === null || answer.state !== "loading";
  useArrival(ref, isReady ? `${picked?.kind} ${picked?.id}` : null);
  return (
    <div className="panel" ref={ref} aria-busy={!isReady}>
      {view.date && <PastNote isMissing={answer.state === "missing"} />}
      {picked === null ? (
        <Start />
      ) : (
        <>
          <PanelNav isThere={answer.state !== "missing"} />
          <Answered picked={picked} answer={answer} Seldom={Seldom} />
        </>
      )}
    </div>
  );
}

/** What is said when nothing is picked. */
function Start() {
  const { view } = useNavigation();
  if (!isExploring(view)) return <Overview />;
  return <WithExplore>{({ ExplorePanel, data }) => <ExplorePanel data={data} />}</WithExplore>;
}

const COMPARE = { explore: "compare", compared: [] } as const;

/** The way back, and what there is to be had of what is picked. */
function PanelNav({ isThere }: { isThere: boolean }) {
  const { t } = useWords();
  const { view } = useNavigation();
  return (
    <nav className="panel-nav">
      <PickLink to={null}>
        <Sign path={BACK} />
        {isExploring(view) && !asksMeetings(view) ? (
          <BackWords />
        ) : (
          t(isExploring(view) ? "explore.open" : "app.home")
        )}
      </PickLink>
      {isThere && view.picked?.kind === "member" && <ViewLink change={COMPARE}>{t("compare.open")}</ViewLink>}
      {isThere && <BriefButton />}
    </nav>
  );
}

function Answered({ picked, answer, Seldom }: Props & { picked: Picked }) {
  const { t } = useWords();
  const { isPast } = useNavigation().front;
  switch (answer.state) {
    case "loading":
      return <Skeleton picked={picked} />;
    case "here":
      return <EntryPanel key={`${picked.kind} ${picked.id}`} entry={answer.entry} Seldom={Seldom} />;
    case "missing":
      // Not yet: the note of the day says so.
      if (isPast) return null;
      return (
        <section className="panel-message">
          <h2 tabIndex={-1}>{t("app.missing")}</h2>
          <p className="muted">{t("app.missing.hint", { id: picked.id })}</p>
        </section>
      );
    case "failed":
      return <FailedMessage onRetry={answer.retry} />;
  }
}

/** Brings the reader to the beginning of what they asked for, and the keyboard with them. Not when the page opens. */
function useArrival(ref: React.RefObject<HTMLElement | null>, place: string | null): void {
  const last = useRef(place);
  useEffect(() => {
    if (place === null || place === last.current) return;
    last.current = place;
    ref.current?.parentElement?.scrollTo(0, 0);
    ref.current?.querySelector("h2")?.focus({ preventScroll: true });
  }, [ref, place]);
}
