import { useCallback, useMemo } from "react";
import type { TimelineEvent } from "../../atlas/participation/timelineEvents";
import { isEmbedded, isInteractive, type View } from "../../view/view";
import { adoptStyle } from "../browser/adoptStyle";
import { loadPastFacts, type PastFacts, pastOf, type ShownPast } from "../load/past";
import { useLoaded } from "../load/useLoaded";
import { loadAllWords, SpeakingAll } from "../locale/allWords";
import { asOfWords, asSentence } from "../locale/asOfWords";
import { useWords } from "../locale/speech";
import type { AllWords } from "../locale/words";
import { useNavigation } from "../wire/navigation";
import { useWrite } from "../wire/signal";
import { useWires } from "../wire/wires";
import { latestBy, monthsOf } from "./months";
import { Playing } from "./Playing";
import style from "./timeBar.css?inline";
import { YearSlider } from "./YearSlider";

adoptStyle(style);

/**
 * Says on which day the atlas is shown as it was known, and goes through the years. It is there as long as a day is in the address, and hands
 * the atlas of that day to the page.
 */
export function TimeBar({ date }: { date: string }) {
  const words = useWords();
  const load = useCallback(
    async () => ({ facts: await loadPastFacts(), words: await loadAllWords(words) }),
    [words],
  );
  const loaded = useLoaded(load);
  const here = loaded.state === "here" ? loaded.value : null;
  const shown = useMemo(() => here && shownPast(here, date), [here, date]);
  const { past } = useWires();
  useWrite(past, shown);
  if (here === null) return null;
  const said = asSentence(shown?.asKnown ?? asOfWords(here.facts.index, here.words), words.language);
  return (
    <SpeakingAll value={here.words}>
      <Bar {...{ date, said, ...here }} />
    </SpeakingAll>
  );
}

function shownPast({ facts, words }: Pick<Props, "facts" | "words">, date: string): ShownPast | null {
  const past = pastOf(facts, date);
  return past && { ...past, asKnown: asOfWords(past.index, words) };
}

interface Props {
  date: string;
  /** On which day it was known. */
  said: string;
  words: AllWords;
  facts: PastFacts;
}

function Bar({ date, said, words, facts }: Props) {
  const { view } = useNavigation();
  const { address } = useWires();
  const months = useMemo(() => monthsOf(facts), [facts]);
  const { events } = months;
  const go = (change: Pick<View, "date">) => address.changeView(change, "replace");
  const hasHands =
    isInteractive(view) && !view.framing.without.includes("buttons") && view.frame !== "static";
  return (
    <section
      className={isEmbedded(view) ? "time-bar" : "time-bar over-sheet"}
      aria-label={words.t("time.label")}
    >
      {hasHands && <Playing {...{ date, months }} onDay={(day) => go({ date: day })} />}
      <div className="time-middle">
        <p className="time-said">
          <strong>{said}</strong>
          <LatestEvent event={latestBy(events, date)} words={words} />
        </p>
        {hasHands && <YearSlider {...{ date, months, said }} onDay={(day) => go({ date: day })} />}
      </div>
      {hasHands && (
        <button type="button" className="button" onClick={() => address.changeView({ date: null })}>
          {words.t("time.today")}
        </button>
      )}
    </section>
  );
}

/** What had happened last: in a line beside the day. */
function LatestEvent({ event, words }: { event: TimelineEvent | null; words: AllWords }) {
  if (event === null) return null;
  const { text, lang } = words.said(event.title);
  return (
    <span className="time-event">
      {words.date(event.start)}: <span lang={lang}>{text}</span>
    </span>
  );
}
