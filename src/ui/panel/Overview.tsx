import type { IndexedCorridor, IndexedMeeting } from "../../atlas/atlasIndex";
import { hueOf } from "../../scene/symbology";
import { useWords } from "../locale/speech";
import { useNavigation } from "../navigation";
import { CorridorSwatch } from "../part/CorridorSwatch";
import { CountryLink } from "../part/CountryLink";
import { CENTRE } from "../part/centre";
import { PickLink } from "../part/PickLink";
import { Said } from "../part/Prose";
import { Section } from "../part/Section";

/** What the panel shows when nothing is picked: what this is, and every way into it. */
export function Overview() {
  const { t } = useWords();
  const { index } = useNavigation();
  const mission = index.corridors.filter(({ role }) => role === "mission");
  const context = index.corridors.filter(({ role }) => role === "context");
  return (
    <>
      <header className="panel-head">
        <h2 className="panel-title" tabIndex={-1}>
          {t("app.strapline")}
        </h2>
        <p className="lead">{t("overview.lead")}</p>
        <p className="muted">{t("overview.method")}</p>
      </header>
      <Section title={t("overview.mission")}>
        <ul className="cards">
          {mission.map((corridor) => (
            <li key={corridor.id}>
              <CorridorCard corridor={corridor} />
            </li>
          ))}
        </ul>
      </Section>
      {context.length > 0 && <ContextCorridors corridors={context} />}
      <Meetings meetings={index.meetings} />
      <Members />
      <CentreCard />
      <Horizon />
    </>
  );
}

function CorridorCard({ corridor }: { corridor: IndexedCorridor }) {
  const { t } = useWords();
  const { index } = useNavigation();
  const { id, names, segments, meetings } = corridor;
  return (
    <PickLink to={{ kind: "corridor", id }} className={`card hue-${hueOf(index, id)}`}>
      <span className="card-title">
        <Said text={names} />
      </span>
      <span className="card-facts">
        {t("count.segments", { count: segments.length })} · {t("count.meetings", { count: meetings.length })}
      </span>
    </PickLink>
  );
}

function ContextCorridors({ corridors }: { corridors: readonly IndexedCorridor[] }) {
  const { t } = useWords();
  return (
    <Section title={t("overview.context")}>
      <ul className="rows rows-tight">
        {corridors.map(({ id, names }) => (
          <li key={id}>
            <PickLink to={{ kind: "corridor", id }} className="row-title">
              <CorridorSwatch id={id} />
              <Said text={names} />
            </PickLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The latest meeting that was held and the next that is planned, then the way to all of them. */
function Meetings({ meetings }: { meetings: readonly IndexedMeeting[] }) {
  const { t } = useWords();
  const { index } = useNavigation();
  const core = meetings.filter(({ tier }) => tier === "core");
  const latest = core.findLast(({ status }) => status === "held");
  const next = core.find(({ status, end }) => status === "planned" && (!latest || end > latest.start));
  return (
    <Section title={t("overview.meetings")} count={meetings.length}>
      {latest && <MeetingCard label={t("overview.latest")} meeting={latest} />}
      {next && <MeetingCard label={t("overview.next")} meeting={next} />}
      <details className="more">
        <summary>{t("overview.series")}</summary>
        <ul className="rows rows-tight">
          {index.series.map(({ id, names }) => (
            <li key={id}>
              <PickLink to={{ kind: "series", id }} className="row-title">
                <Said text={names} />
              </PickLink>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

function MeetingCard({ label, meeting }: { label: string; meeting: IndexedMeeting }) {
  const { t, range, date } = useWords();
  const { index } = useNavigation();
  return (
    <div className="group">
      <h4>{label}</h4>
      <div className="row">
        <time className="row-date" dateTime={meeting.start}>
          {range(meeting.start, meeting.end)}
        </time>
        <PickLink to={{ kind: "meeting", id: meeting.id }} className="row-title">
          <Said text={meeting.title} />
        </PickLink>
        {meeting.status === "planned" && (
          <span className="row-facts">{t("meetingStatus.planned", { horizon: date(index.horizon) })}</span>
        )}
      </div>
    </div>
  );
}

function Members() {
  const { t, byName } = useWords();
  const { index } = useNavigation();
  return (
    <Section title={t("overview.members")} count={index.members.length}>
      <ul className="columns">
        {byName(index.members.map(({ id }) => id)).map((id) => (
          <li key={id}>
            <CountryLink id={id} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function CentreCard() {
  const { t } = useWords();
  const { centre } = useNavigation().index;
  return (
    <Section title={t("overview.centre")}>
      <PickLink to={CENTRE} className="row-title">
        <Said text={centre.names} />
      </PickLink>
      <span className="row-facts">
        {centre.short} · <Said text={centre.city} />
      </span>
    </Section>
  );
}

function Horizon() {
  const { t, date } = useWords();
  const { horizon, horizonNote, counts } = useNavigation().index;
  const { segments, meetings, claims, sources } = counts;
  return (
    <Section title={t("overview.horizon")}>
      <p>
        {t("overview.horizonDay", { date: date(horizon) })} <Said text={horizonNote} />
      </p>
      <p className="muted">{t("overview.counts", { segments, meetings, claims, sources })}</p>
    </Section>
  );
}
