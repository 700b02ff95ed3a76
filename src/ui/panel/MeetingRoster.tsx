import type { Meeting, Participation } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { EVIDENCES } from "../../atlas/vocabulary";
import { useWords } from "../locale/speech";
import { PartyName } from "../part/PartyName";
import { PersonNames } from "../part/PersonNames";
import { Said } from "../part/Prose";

interface Props {
  meeting: Meeting;
  names: Names;
}

/** Who took part, by what is known of it. Whom no report names is listed apart, and never as absent. */
export function MeetingRoster({ meeting, names }: Props) {
  const { parties, roster } = meeting;
  const { t } = useWords();
  const groups = EVIDENCES.map((evidence) => ({
    evidence,
    members: parties.filter((each) => each.evidence === evidence),
  }));
  return (
    <>
      <p className="muted">
        {t(`roster.${roster.completeness}`)} {roster.note && <Said text={roster.note} />}
      </p>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ evidence, members }) => (
          <EvidenceGroup
            key={evidence}
            evidence={evidence}
            members={members}
            meeting={meeting}
            names={names}
          />
        ))}
    </>
  );
}

interface GroupProps {
  evidence: Participation["evidence"];
  members: readonly Participation[];
  meeting: Meeting;
  names: Names;
}

function EvidenceGroup({ evidence, members, meeting, names }: GroupProps) {
  const { t } = useWords();
  return (
    <div className={`group evidence is-${evidence}`}>
      <h4>
        {t(`evidence.${evidence}`)}
        <span className="section-count">{members.length}</span>
      </h4>
      {evidence === "not-reported" && <p className="muted">{t("evidence.not-reported.means")}</p>}
      <ul className="rows rows-tight">
        {members.map((member) => (
          <li key={member.party}>
            <Delegation member={member} meeting={meeting} names={names} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface DelegationProps extends Props {
  member: Participation;
}

function Delegation({ member, meeting, names }: DelegationProps) {
  const { t } = useWords();
  return (
    <>
      <span className="row-title">
        <PartyName id={member.party} names={names} />
        <span className="role">{t(`role.${member.role}`)}</span>
      </span>
      {(member.persons ?? member.unnamed) && (
        <span className="row-facts">
          <PersonNames of={member} meeting={meeting} names={names} />
        </span>
      )}
      {member.note && <Said className="row-note" text={member.note} />}
    </>
  );
}
