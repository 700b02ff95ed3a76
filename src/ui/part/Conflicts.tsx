import { keyOf } from "../../atlas/asText";
import type { Conflict } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { SourcesFold } from "./Claim";
import { Said } from "./Prose";

/** Where sources disagree: what is best supported and why, then what each of them says. */
export function Conflicts({ conflicts, names }: { conflicts: readonly Conflict[]; names: Names }) {
  return conflicts.map((conflict) => (
    <article className="conflict" key={keyOf(conflict.topic)}>
      <h4>
        <Said text={conflict.topic} />
      </h4>
      <Verdict conflict={conflict} />
      <ul className="conflict-claims">
        {conflict.claims.map(({ says, note, sources }) => (
          <li key={keyOf(says)}>
            <Said text={says} />
            {note && (
              <p className="muted">
                <Said text={note} />
              </p>
            )}
            <SourcesFold ids={sources} names={names} />
          </li>
        ))}
      </ul>
    </article>
  ));
}

function Verdict({ conflict: { best, why } }: { conflict: Conflict }) {
  const { t } = useWords();
  return (
    <dl className="verdict">
      <dt>{t("field.best")}</dt>
      <dd>
        <Said text={best} />
      </dd>
      {why && (
        <>
          <dt>{t("field.why")}</dt>
          <dd>
            <Said text={why} />
          </dd>
        </>
      )}
    </dl>
  );
}
