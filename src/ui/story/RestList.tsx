import { keyOf } from "../../atlas/asText";
import type { ToldRest } from "../../atlas/story";
import { useWords } from "../locale/speech";
import { PickLink } from "../part/PickLink";
import { Said } from "../part/Prose";

/** The records on which a step rests, as links to their panels. */
export function RestList({ rests }: { rests: readonly ToldRest[] }) {
  if (rests.length === 0) return null;
  return (
    <ul className="rows rows-tight slide-rests">
      {rests.map((rest) => (
        <li key={`${rest.to?.kind} ${rest.to?.id} ${keyOf(rest.part ?? undefined)} ${rest.sources[0]}`}>
          <Rest rest={rest} />
        </li>
      ))}
    </ul>
  );
}

function Rest({ rest: { to, name, part } }: { rest: ToldRest }) {
  const { country } = useWords();
  const named = "country" in name ? country(name.country) : <Said text={name.text} />;
  return (
    <>
      {to ? <PickLink to={to}>{named}</PickLink> : named}
      {part && (
        <span className="row-facts">
          <Said text={part} />
        </span>
      )}
    </>
  );
}
