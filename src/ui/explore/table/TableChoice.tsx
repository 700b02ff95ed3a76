import { DEFAULT_TABLE, TABLES } from "../../../view/view";
import { useAllWords } from "../../locale/allWords";
import { useNavigation } from "../../wire/navigation";

/** Which facts stand in the table. What was asked of one means nothing to another. */
export function TableChoice() {
  const { t } = useAllWords();
  const { view, changeView } = useNavigation();
  const choose = (id: string) =>
    changeView({ table: { ...DEFAULT_TABLE, of: TABLES.find((each) => each === id) ?? DEFAULT_TABLE.of } });
  return (
    <label className="table-choice">
      <span className="unseen">{t("export.data.table")}</span>
      <select value={view.table.of} onChange={({ target }) => choose(target.value)}>
        {TABLES.map((id) => (
          <option key={id} value={id}>
            {t(`table.${id}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
