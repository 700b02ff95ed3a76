import { useDeferredValue, useMemo } from "react";
import { type Tally, tallyOf } from "../../atlas/participation/tallyOf";
import { asksMeetings, DEFAULT_TABLE, isOfFacts, TABLES } from "../../view/view";
import { useAllWords } from "../locale/allWords";
import { CountryLink } from "../part/CountryLink";
import { late } from "../part/late";
import { Section } from "../part/Section";
import { ViewLink } from "../part/ViewLink";
import { Navigating, useNavigation } from "../wire/navigation";
import type { ExploreData } from "./exploreData";
import { useAsked } from "./exploring";
import { factsTitle } from "./factsTitle";
import { Questions } from "./Questions";
import { useTallyWords } from "./useTallyWords";

/** A figure: who looks at a table needs nothing of it. */
const MemberTallies = late(async () => (await import("./MemberTallies")).MemberTallies);

/** The text beside a figure or a table, which answers first: what is asked changes many links in it. */
export function ExplorePanel({ data }: { data: ExploreData }) {
  const navigation = useDeferredValue(useNavigation());
  return useMemo(
    () => (
      <Navigating value={navigation}>
        {asksMeetings(navigation.view) ? <MeetingsPanel data={data} /> : <FactsPanel />}
      </Navigating>
    ),
    [navigation, data],
  );
}

/** What the figures show, what members have to do with it in words, and questions to begin with. */
function MeetingsPanel({ data }: { data: ExploreData }) {
  const { t } = useAllWords();
  return (
    <>
      <header className="panel-head">
        <h2 className="panel-title" tabIndex={-1}>
          {t("explore.title")}
        </h2>
        <p className="lead">{t("explore.lead")}</p>
        <p className="muted">{t("explore.method")}</p>
      </header>
      <Section title={t("explore.questions")}>
        <Questions />
      </Section>
      <Members data={data} />
      <Section title={t("explore.tables")}>
        <Tables />
      </Section>
      <Feeds />
    </>
  );
}

/** The text beside a table of other facts, or beside two things that are compared. */
function FactsPanel() {
  const { t } = useAllWords();
  const { view } = useNavigation();
  const isCompared = view.explore === "compare";
  return (
    <>
      <header className="panel-head">
        <h2 className="panel-title" tabIndex={-1}>
          {t(factsTitle(view))}
        </h2>
        <p className="lead">{t(isCompared ? "compare.lead" : "explore.tables.lead")}</p>
        {!isCompared && <p className="muted">{t("export.data.empty.text")}</p>}
      </header>
      <Section title={t("explore.tables")}>
        <Tables />
      </Section>
    </>
  );
}

/** The ways to the tables of other facts than meetings. */
function Tables() {
  const { t } = useAllWords();
  const { base = "" } = useNavigation();
  return (
    <>
      <ul className="columns">
        {TABLES.filter(isOfFacts).map((of) => (
          <li key={of}>
            <ViewLink change={{ explore: "table", table: { ...DEFAULT_TABLE, of } }}>
              {t(`table.${of}`)}
            </ViewLink>
          </li>
        ))}
      </ul>
      <p>
        <a href={`${base}data.html`}>{t("export.data.pages")}</a>
      </p>
    </>
  );
}

function Feeds() {
  const { t } = useAllWords();
  const { base = "" } = useNavigation();
  return (
    <ul className="explore-feeds">
      <li>
        <a href={`${base}meetings.ics`}>{t("explore.calendar")}</a>
      </li>
      <li>
        <a href={`${base}meetings.atom`}>{t("explore.feed")}</a>
      </li>
    </ul>
  );
}

/** Each member: at how many of the meetings asked about it is reported, as bars and in words. */
function Members({ data }: { data: ExploreData }) {
  const { t } = useAllWords();
  const { index, filter, look } = useAsked(data);
  const tallies = useMemo(() => {
    const { parties: _, ...everybody } = filter;
    return tallyOf(index, everybody);
  }, [index, filter]);
  return (
    <Section title={t("explore.members")}>
      <MemberTallies tallies={tallies} look={look} />
      <details className="more">
        <summary>{t("explore.inWords")}</summary>
        <TalliesInWords tallies={tallies.filter(({ kind }) => kind === "member")} />
      </details>
    </Section>
  );
}

function TalliesInWords({ tallies }: { tallies: readonly Tally[] }) {
  const { byName } = useAllWords();
  const tallyWords = useTallyWords();
  const names = byName(tallies.map(({ id }) => id));
  return (
    <ul className="rows rows-tight">
      {tallies
        .toSorted((a, b) => names.indexOf(a.id) - names.indexOf(b.id))
        .map((tally) => (
          <li key={tally.id}>
            <span className="row-title">
              <CountryLink id={tally.id} />
            </span>
            <span className="row-facts">{tallyWords(tally)}</span>
          </li>
        ))}
    </ul>
  );
}
