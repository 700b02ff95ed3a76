import { CENTRE } from "../../atlas/centre";
import { QUESTION_CHANGES, QUESTION_IDS, type QuestionId } from "../../atlas/participation/questionChanges";
import { DEFAULT_TABLE } from "../../view/view";
import { useWords } from "../locale/speech";
import { PickLink } from "../part/PickLink";
import { ViewLink } from "../part/ViewLink";

/** Ready questions as links: some, or all. */
export function Questions({ ids = QUESTION_IDS }: { ids?: readonly QuestionId[] }) {
  const { t } = useWords();
  return (
    <ul className="rows rows-tight">
      {ids.map((id) => (
        <li key={id}>
          <ViewLink change={{ ...QUESTION_CHANGES[id], table: DEFAULT_TABLE }}>
            {t(`question.${id}`)}
          </ViewLink>
        </li>
      ))}
      <li>
        <PickLink to={CENTRE}>{t("question.charter")}</PickLink>
      </li>
    </ul>
  );
}
