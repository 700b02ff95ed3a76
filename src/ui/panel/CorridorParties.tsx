import type { Corridor } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { STANDINGS } from "../../atlas/vocabulary";
import { useWords } from "../locale/speech";
import { SourcesFold } from "../part/Claim";
import { FirstOf } from "../part/FirstOf";
import { PartyName } from "../part/PartyName";
import { Said } from "../part/Prose";

interface Props {
  parties: Corridor["parties"];
  names: Names;
}

/** Who takes part, by how they stand to the corridor. */
export function CorridorParties({ parties, names }: Props) {
  const { t } = useWords();
  const groups = STANDINGS.map((standing) => ({
    standing,
    members: parties.filter((each) => each.standing === standing),
  }));
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ standing, members }) => (
      <div className="group" key={standing}>
        <h4>{t(`standing.${standing}`)}</h4>
        <FirstOf items={members}>
          {(some) => (
            <ul className="rows rows-tight">
              {some.map((each) => (
                <li key={`${each.party} ${each.role}`}>
                  <PartyItem item={each} names={names} />
                </li>
              ))}
            </ul>
          )}
        </FirstOf>
      </div>
    ));
}

function PartyItem({ item, names }: { item: Corridor["parties"][number]; names: Names }) {
  return (
    <>
      <span className="row-title">
        <PartyName id={item.party} names={names} />
      </span>
      <span className="row-facts">
        <Said text={item.role} />
        {item.share && (
          <span>
            <Said text={item.share} />
          </span>
        )}
      </span>
      <SourcesFold ids={item.sources} names={names} />
    </>
  );
}
