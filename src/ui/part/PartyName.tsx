import type { Names, PartyLine } from "../../atlas/entry";
import type { Picked } from "../../view/view";
import { shortName } from "../locale/shortName";
import { useWords } from "../locale/speech";
import { PickLink } from "./PickLink";
import { Said } from "./Prose";

interface Props {
  id: string;
  names: Pick<Names, "parties">;
  /** The short form of an organisation's name, where it has one. */
  short?: boolean;
}

/** The name of a country or an organisation, linked to what is said about it where something is. */
export function PartyName({ id, names, short = false }: Props) {
  const line = names.parties[id];
  const name = <PlainPartyName id={id} line={line} short={short} />;
  return line?.hasEntry ? <PickLink to={partyPicked(id, line)}>{name}</PickLink> : name;
}

function PlainPartyName({ id, line, short }: { id: string; line: PartyLine | undefined; short: boolean }) {
  const words = useWords();
  if (!line?.names) return <>{words.country(id)}</>;
  const { names } = line;
  return short ? <>{shortName({ names, short: line.short }, words)}</> : <Said text={names} />;
}

function partyPicked(id: string, { kind }: PartyLine): Picked {
  return { kind: kind === "member" ? "member" : "party", id };
}

/** Names of several, with commas between them. */
export function PartyNames({ ids, names }: { ids: readonly string[]; names: Pick<Names, "parties"> }) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ", "}
      <PartyName id={id} names={names} short />
    </span>
  ));
}
