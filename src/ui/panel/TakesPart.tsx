import type { Names, TakesPart } from "../../atlas/entry";
import { MatrixLink } from "../explore/MatrixLink";
import { useWords } from "../locale/speech";
import { SourcesFold } from "../part/Claim";
import { CorridorLink } from "../part/Lists";
import { MeetingList } from "../part/MeetingList";
import { English } from "../part/Prose";
import { Section } from "../part/Section";

interface Props {
  takesPart: TakesPart;
  names: Names;
}

/** Corridors in which a country or an organisation is named, and as what. */
export function TakesPartCorridors({ takesPart: { corridors }, names }: Props) {
  const { t } = useWords();
  if (corridors.length === 0) return null;
  return (
    <Section title={t("section.corridors")} count={corridors.length}>
      <ul className="rows">
        {corridors.map(({ corridor, standing, role, share, sources }) => (
          <li key={`${corridor} ${standing} ${role}`}>
            <CorridorLink id={corridor} names={names} />
            <span className="row-facts">
              <span className="mark">{t(`standing.${standing}.one`)}</span>
              <English>{role}</English>
              {share && <English>{t("field.share", { share })}</English>}
            </span>
            <SourcesFold ids={sources} names={names} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Meetings at which it is named, most recent first, with its role and what is known of its presence. */
export function TakesPartMeetings({ takesPart: { meetings }, names, party }: Props & { party: string }) {
  const { t } = useWords();
  const byMeeting = new Map(meetings.map((each) => [each.meeting, each]));
  const isNamed = (id: string) => byMeeting.get(id)?.evidence !== "not-reported";
  const [named, unnamed] = [
    [...byMeeting.keys()].filter(isNamed),
    [...byMeeting.keys()].filter((id) => !isNamed(id)),
  ];
  const about = (id: string) => {
    const part = byMeeting.get(id);
    if (!part) return null;
    return (
      <span className="row-facts">
        <span className={`mark evidence is-${part.evidence}`}>{t(`evidence.${part.evidence}`)}</span>
        <span>{t(`role.${part.role}`)}</span>
        {part.person && <English>{part.person}</English>}
      </span>
    );
  };
  return (
    <>
      {named.length > 0 && (
        <Section title={t("section.meetings")} count={named.length}>
          <MatrixLink filter={{ parties: [party] }} />
          <MeetingList ids={named} names={names} about={about} />
        </Section>
      )}
      {unnamed.length > 0 && (
        <Section title={t("section.unreported")} count={unnamed.length} fold="closed">
          <p className="muted">{t("evidence.not-reported.means")}</p>
          <MeetingList ids={unnamed} names={names} />
        </Section>
      )}
    </>
  );
}
