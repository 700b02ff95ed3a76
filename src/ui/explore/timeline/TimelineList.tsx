import type { TimelineItem } from "../../../scene/figures/timelineItems";
import { useAllWords } from "../../locale/allWords";
import { FirstOf } from "../../part/FirstOf";
import { PickLink } from "../../part/PickLink";

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

function ItemWords({ item: { title, picks, isPlan, symbol } }: { item: TimelineItem }) {
  const { t } = useAllWords();
  const kind = symbol.replace("-plan", "") as "meeting" | "politics" | "steel";
  return (
    <>
      {picks ? <PickLink to={picks}>{title}</PickLink> : title}
      <span className="row-facts">
        <span>{t(`figure.event.${kind}`)}</span>
        {isPlan && <span className="mark is-planned">{t("meetingStatus.planned.short")}</span>}
      </span>
    </>
  );
}
