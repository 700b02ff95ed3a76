import { keyOf } from "../../atlas/asText";
import type { Names, TakesPart } from "../../atlas/entry";
import { MatrixLink } from "../explore/MatrixLink";
import type { MessageKey } from "../locale/locale";
import { useWords } from "../locale/speech";
import { SourcesFold } from "../part/Claim";
import { CorridorLink } from "../part/Lists";
import { MeetingList } from "../part/MeetingList";
import { PersonNames } from "../part/PersonNames";
import { Said } from "../part/Prose";
import { Section, SectionIfAny } from "../part/Section";

interface Props {
  takesPart: TakesPart;
  names: Names;
}

/** Corridors in which a country or an organisation is named, and as what. */
export function TakesPartCorridors({ takesPart: { corridors }, names }: Props) {
  const { t, said } = useWords();
  if (corridors.length === 0) return null;
  return (
    <Section title={t("section.corridors")} count={corridors.length}>
      <ul className="rows">
        {corridors.map(({ corridor, standing, role, share, sources }) => (
          <li key={`${corridor} ${standing} ${keyOf(role)}`}>
            <CorridorLink id={corridor} names={names} />
            <span className="row-facts">
              <span className="mark">{t(`standing.${standing}.one`)}</span>
              <Said text={role} />
              {share && t("field.share", { share: said(share).text })}
            </span>
            <SourcesFold ids={sources} names={names} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface MeetingsProps extends Props {
  party: string;
  /** What is said over those at which it is named. */
  title?: MessageKey;
  /** Those whose reports don't name it. */
  fold?: "open" | "closed";
}

/** Meetings at which it is named, most recent first, with its role and what is known of its presence. */
export function TakesPartMeetings({
  takesPart: { meetings, rosters },
  names,
  party,
  title = "section.meetings",
  fold = "closed",
}: MeetingsProps) {
  const { t } = useWords();
  const byMeeting = new Map(meetings.map((each) => [each.meeting, each]));
  const ids = [...byMeeting.keys()];
  const isUnnamed = (id: string) => byMeeting.get(id)?.evidence === "not-reported";
  const unnamed = ids.filter(isUnnamed);
  const named = ids.filter((id) => !isUnnamed(id));
  const about = (id: string) => {
    const part = byMeeting.get(id);
    return part && <PartWords part={part} names={names} />;
  };
  return (
    <>
      <SectionIfAny of={named} title={t(title)} isCounted>
        <p className="muted">
          {t("rosters.known", { ...rosters, count: rosters.full + rosters.part + rosters.none })}
        </p>
        <MatrixLink filter={{ parties: [party] }} />
        <MeetingList ids={named} names={names} about={about} />
      </SectionIfAny>
      <SectionIfAny of={unnamed} title={t("section.unreported")} isCounted fold={fold}>
        <p className="muted">{t("evidence.not-reported.means")}</p>
        <MeetingList ids={unnamed} names={names} />
      </SectionIfAny>
    </>
  );
}

function PartWords({ part, names }: { part: TakesPart["meetings"][number]; names: Names }) {
  const { t } = useWords();
  const { evidence, role, meeting } = part;
  const line = names.meetings[meeting];
  return (
    <span className="row-facts">
      <span className={`mark evidence is-${evidence}`}>{t(`evidence.${evidence}`)}</span>
      <span>{t(`role.${role}`)}</span>
      {line && <PersonNames of={part} meeting={line} names={names} />}
    </span>
  );
}
