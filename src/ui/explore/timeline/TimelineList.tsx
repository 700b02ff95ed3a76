import { isToCome } from "../../../atlas/participation/isToCome";
import type { TimelineItem } from "../../../scene/figures/timelineItems";
import { useAllWords } from "../../locale/allWords";
import { FirstOf } from "../../part/FirstOf";
import { PickLink } from "../../part/PickLink";
import { useExploring } from "../exploring";

/** What fits, in time order: the timeline for the keyboard, for reading aloud, and to follow a way from meeting to meeting. */
export function TimelineList({ items }: { items: readonly TimelineItem[] }) {
  const { t } = useAllWords();
  const fitting = items.filter(({ fits }) => fits).toSorted((a, b) => (a.span.first < b.span.first ? -1 : 1));
  return (
    <section className="timeline-list" aria-labelledby="timeline-list">
      <h3 id="timeline-list">
        {t("explore.items")}
        <span className="section-count">{fitting.length}</span>
      </h3>
      <FirstOf items={fitting} shown={40} isLate>
        {(some) => (
          <ol>
            {some.map((item) => (
              <li key={item.id}>
                <ItemWords item={item} />
              </li>
            ))}
          </ol>
        )}
      </FirstOf>
    </section>
  );
}

function ItemWords({ item: { title, picks, isPlan, symbol, span } }: { item: TimelineItem }) {
  const { t } = useAllWords();
  const { index } = useExploring();
  const plan = isToCome({ end: span.last }, index.horizon) ? "planned.short" : "due";
  const kind = symbol.replace("-plan", "") as "meeting" | "politics" | "steel";
  return (
    <>
      {picks ? <PickLink to={picks}>{title}</PickLink> : title}
      <span className="row-facts">
        <span>{t(`figure.event.${kind}`)}</span>
        {isPlan && <span className="mark is-planned">{t(`meetingStatus.${plan}`)}</span>}
      </span>
    </>
  );
}
