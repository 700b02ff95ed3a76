import { useWords } from "../locale/speech";
import { useNavigation } from "../wire/navigation";
import { PickLink } from "./PickLink";

/** The name of a country, linked to its panel where it has one. */
export function CountryLink({ id }: { id: string }) {
  const { country } = useWords();
  const { front } = useNavigation();
  const has = (countries: typeof front.members) => countries.some((each) => each.id === id);
  if (has(front.members)) return <PickLink to={{ kind: "member", id }}>{country(id)}</PickLink>;
  if (has(front.neighbours)) return <PickLink to={{ kind: "party", id }}>{country(id)}</PickLink>;
  return <>{country(id)}</>;
}

/** Several, with commas between them. */
export function CountryLinks({ ids }: { ids: readonly string[] }) {
  return ids.map((id, front) => (
    <span key={id}>
      {front > 0 && ", "}
      <CountryLink id={id} />
    </span>
  ));
}
