import type { Conflict } from "../../atlas/atlas";
import type { Names } from "../../atlas/entry";
import { useWords } from "../locale/speech";
import { SourcesFold } from "./Claim";
import { English } from "./Prose";

/** Where sources disagree: what is best supported and why, then what each of them says. */
export function Conflicts({ conflicts, names }: { conflicts: readonly Conflict[]; names: Names }) {
  return conflicts.map((conflict) => (
    <article className="conflict" key={conflict.topic}>
      <h4>
        <English>{conflict.topic}</English>
      </h4>
      <Verdict conflict={conflict} />
      <ul className="conflict-claims">
        {conflict.claims.map(({ says, note, sources }) => (
          <li key={says}>
            <English>{says}</English>
            {note && (
              <p className="muted">
                <English>{note}</English>
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
        <English>{best}</English>
      </dd>
      {why && (
        <>
          <dt>{t("field.why")}</dt>
          <dd>
            <English>{why}</English>
          </dd>
        </>
      )}
    </dl>
  );
}
