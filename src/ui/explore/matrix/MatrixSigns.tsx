import { CELL_KEY, ROSTER_KEY, type SymbolId } from "../../../scene/figures/symbols";
import { useAllWords } from "../../locale/allWords";
import { CellSign } from "./CellSign";

/** What the signs of the matrix mean, in the corner where it has no cells. */
export function MatrixSigns() {
  const { t } = useAllWords();
  const rows: readonly (readonly [SymbolId, string])[] = [
    ...CELL_KEY.map(
      (id) => [id, id === "planned" ? t("meetingStatus.planned.short") : t(`evidence.${id}`)] as const,
    ),
    ...ROSTER_KEY.map((id) => [id, t(`figure.roster.${id.slice("roster-".length) as "none"}`)] as const),
  ];
  return (
    <ul className="matrix-signs" aria-label={t("explore.signs")}>
      {rows.map(([symbol, words]) => (
        <li key={symbol} title={words}>
          <CellSign symbol={symbol} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
