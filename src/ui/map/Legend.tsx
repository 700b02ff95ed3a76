import type { GroupId, LegendGroup, LegendRow } from "../../scene/legend";
import { useWords } from "../locale/speech";
import { PickLink } from "../part/PickLink";
import { SampleDrawing } from "./SampleDrawing";

/** What a first look needs; the other groups unfold. */
const OPEN: ReadonlySet<GroupId> = new Set(["corridors", "status", "certainty"]);

/** What the map's lines, symbols and tints mean: exactly those that are on it. */
export function Legend({ groups }: { groups: readonly LegendGroup[] }) {
  const { t } = useWords();
  return (
    <div className="legend">
      {groups.map(({ id, label, rows }) => (
        <details key={id} open={OPEN.has(id)}>
          <summary>{t(label)}</summary>
          <ul>
            {rows.map((row) => (
              <li key={row.id}>
                <SampleDrawing sample={row.sample} />
                <RowName row={row} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

function RowName({ row: { name, label, picks } }: { row: LegendRow }) {
  const { t } = useWords();
  const words = name ?? (label ? t(label) : "");
  return picks ? <PickLink to={picks}>{words}</PickLink> : <span>{words}</span>;
}
