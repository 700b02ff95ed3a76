import { keyOf } from "../../atlas/asText";
import type { Person } from "../../atlas/atlas";
import type { EntryOf, Names } from "../../atlas/entry";
import { officesAt } from "../../atlas/persons";
import { MatrixLink } from "../explore/MatrixLink";
import { useWords } from "../locale/speech";
import { SourcesFold } from "../part/Claim";
import { Fact, FactSection } from "../part/Facts";
import { MeetingList } from "../part/MeetingList";
import { PartyName } from "../part/PartyName";
import { Said } from "../part/Prose";
import { Section, SectionIfAny } from "../part/Section";
import { PanelHead } from "./PanelHead";

type Props = { entry: EntryOf<"person"> };

/** A person by their public offices and the meetings at which they are named; nothing else is known of anybody. */
export function PersonPanel({ entry }: Props) {
  const { t } = useWords();
  const { record, names, meetings } = entry;
  return (
    <>
      <PanelHead kind={t("kind.person")} title={<Said text={record.names} />} />
      <OtherSpellings record={record} />
      <Offices record={record} names={names} />
      <Section title={t("section.meetings")} count={meetings.length}>
        <MeetingList
          ids={meetings.map(({ meeting }) => meeting)}
          names={names}
          about={(id) => <PresenceWords entry={entry} meeting={id} />}
        />
        <MatrixLink filter={{ persons: [entry.id] }} explore="persons" />
      </Section>
    </>
  );
}

function OtherSpellings({ record: { names, original, also = [] } }: { record: Person }) {
  const { t, said } = useWords();
  const spellings = [original?.name, ...Object.values(names), ...also].filter((name) => name !== undefined);
  const others = [...new Set(spellings)].filter((name) => name !== said(names).text);
  return (
    <FactSection>
      <Fact label={t("field.alsoNames")}>
        {others.length > 0 && <span lang="mul">{others.join("\u00a0· ")}</span>}
      </Fact>
    </FactSection>
  );
}

/** The latest first. Their days are those of reports: of nobody is it known since when, or until when. */
function Offices({ record: { offices }, names }: { record: Person; names: Names }) {
  const { t, range } = useWords();
  return (
    <SectionIfAny of={offices} title={t("section.offices")}>
      <ul className="rows">
        {offices.toReversed().map(({ office, party, from, to, sources = [] }) => (
          <li key={`${party} ${from} ${keyOf(office)}`}>
            <span className="row-title">
              <Said text={office} />
            </span>
            <span className="row-facts">
              <PartyName id={party} names={names} short />
              <span>{t("field.reported", { date: range(from, to) })}</span>
            </span>
            {sources.length > 0 && <SourcesFold ids={sources} names={names} />}
          </li>
        ))}
      </ul>
    </SectionIfAny>
  );
}

/** For whom they were there, in which office, and what is known of the presence. */
function PresenceWords({ entry: { record, names, meetings }, meeting }: Props & { meeting: string }) {
  const { t } = useWords();
  const days = names.meetings[meeting];
  return meetings
    .filter((each) => each.meeting === meeting)
    .map(({ party, role, evidence }) => (
      <span className="row-facts" key={party}>
        <span className={`mark evidence is-${evidence}`}>
          {t(evidence === "not-reported" ? "evidence.not-reported.person" : `evidence.${evidence}`)}
        </span>
        <PartyName id={party} names={names} short />
        <span>{t(`role.${role}`)}</span>
        {days &&
          officesAt(record, party, days).map(({ office }) => (
            <span key={keyOf(office)}>
              <Said text={office} />
            </span>
          ))}
      </span>
    ));
}
