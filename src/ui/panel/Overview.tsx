import { centreOf } from "../../atlas/centre";
import type { FrontCorridor, FrontMeeting } from "../../atlas/front";
import { hueOf } from "../../scene/hueOf";
import { Questions } from "../explore/Questions";
import { useWords } from "../locale/speech";
import { CorridorSwatch } from "../part/CorridorSwatch";
import { CountryLink } from "../part/CountryLink";
import { PickLink } from "../part/PickLink";
import { Said } from "../part/Prose";
import { Section } from "../part/Section";
import { segmentsCounted } from "../part/segmentsCounted";
import { ViewLink } from "../part/ViewLink";
import { OwnStoryTool } from "../story/own/OwnStoryTool";
import { StoryList } from "../story/StoryList";
import { useNavigation } from "../wire/navigation";

/** What the panel shows when nothing is picked: what this is, and every way into it. */
export function Overview() {
  const { t } = useWords();
  const { front } = useNavigation();
  const mission = front.corridors.filter(({ role }) => role === "mission");
  const context = front.corridors.filter(({ role }) => role === "context");
  return (
    <>
      <header className="panel-head">
        <h2 className="panel-title" tabIndex={-1}>
          {t("app.strapline")}
        </h2>
        <p className="lead">{t("overview.lead")}</p>
        <p className="muted">{t("overview.method")}</p>
      </header>
      <MissionCorridors corridors={mission} />
      {context.length > 0 && <ContextCorridors corridors={context} />}
      <Meetings />
      <Stories />
      <Participation />
      <Members />
      <CentreCard />
      <Horizon />
    </>
  );
}

function MissionCorridors({ corridors }: { corridors: readonly FrontCorridor[] }) {
  const { t } = useWords();
  return (
    <Section title={t("overview.mission")}>
      <ul className="cards">
        {corridors.map((corridor) => (
          <li key={corridor.id}>
            <CorridorCard corridor={corridor} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function CorridorCard({ corridor }: { corridor: FrontCorridor }) {
  const words = useWords();
  const { t } = words;
  const { front } = useNavigation();
  const { id, names, segments, supporting, meetings } = corridor;
  return (
    <PickLink to={{ kind: "corridor", id }} className={`card hue-${hueOf(front, id)}`}>
      <span className="card-title">
        <Said text={names} />
      </span>
      <span className="card-facts">
        {segmentsCounted(segments, supporting, words)} ·{" "}
        <span>{t("count.meetings", { count: meetings })}</span>
      </span>
    </PickLink>
  );
}

function ContextCorridors({ corridors }: { corridors: readonly FrontCorridor[] }) {
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

/** The latest meeting that was held and the next that is planned, or was due by the day of the facts, then the way to all of them. */
function Meetings() {
  const { t } = useWords();
  const { latest, next, counts, horizon } = useNavigation().front;
  // A month or a year in which the facts end isn't over.
  const isDue = next && next.end < horizon.slice(0, next.end.length);
  return (
    <Section title={t("overview.meetings")} count={counts.meetings}>
      {latest && <MeetingCard label={t("overview.latest")} meeting={latest} />}
      {next && <MeetingCard label={t(isDue ? "overview.due" : "overview.next")} meeting={next} />}
      <p>
        <a href="meetings.html" className="row-title">
          {t("overview.allMeetings")}
        </a>
      </p>
      <AllSeries />
    </Section>
  );
}

function AllSeries() {
  const { t } = useWords();
  const { series } = useNavigation().front;
  return (
    <details className="more">
      <summary>{t("overview.series")}</summary>
      <ul className="rows rows-tight">
        {series.map(({ id, names }) => (
          <li key={id}>
            <PickLink to={{ kind: "series", id }} className="row-title">
              <Said text={names} />
            </PickLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Ready to be told, and the way to one's own. */
function Stories() {
  const { t } = useWords();
  return (
    <Section title={t("overview.stories")}>
      <StoryList />
      <OwnStoryTool className="link-button" label={t("story.own.make")}>
        {t("story.own.make")}
      </OwnStoryTool>
    </Section>
  );
}

/** Questions about who takes part in what, and the way to the matrix of all. */
function Participation() {
  const { t } = useWords();
  return (
    <Section title={t("explore.title")}>
      <Questions isFirst />
      <p className="matrix-link">
        <ViewLink change={{ explore: "matrix" }}>{t("figure.matrix.title")}</ViewLink>
      </p>
    </Section>
  );
}

function MeetingCard({ label, meeting }: { label: string; meeting: FrontMeeting }) {
  const { t, range, date } = useWords();
  const { front } = useNavigation();
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
          <span className="row-facts">{t("meetingStatus.planned", { horizon: date(front.horizon) })}</span>
        )}
      </div>
    </div>
  );
}

function Members() {
  const { t, byName } = useWords();
  const { front } = useNavigation();
  return (
    <Section title={t("overview.members")} count={front.members.length}>
      <ul className="columns">
        {byName(front.members.map(({ id }) => id)).map((id) => (
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
  const { front } = useNavigation();
  const { centre } = front;
  return (
    <Section title={t("overview.centre")}>
      <PickLink to={centreOf(front)} className="row-title">
        <Said text={centre.names} />
      </PickLink>
      <span className="row-facts">
        <span>{centre.short}</span>
        <span>
          <Said text={centre.city} />
        </span>
      </span>
    </Section>
  );
}

function Horizon() {
  const words = useWords();
  const { t, date } = words;
  const { horizon, horizonNote, counts, isPast } = useNavigation().front;
  const { segments, supporting, meetings, claims, sources } = counts;
  if (isPast) return null;
  return (
    <Section title={t("overview.horizon")}>
      <p>
        {t("overview.horizonDay", { date: date(horizon) })} <Said text={horizonNote} />
      </p>
      <p className="muted">
        {`${segmentsCounted(segments - supporting, supporting, words)} · ${t("overview.counts", { meetings, claims, sources })}`}
      </p>
    </Section>
  );
}
