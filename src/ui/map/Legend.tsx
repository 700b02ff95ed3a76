import type { GroupId, LegendGroup, LegendRow } from "../../scene/legend";
import { useWords } from "../locale/speech";
import { PickLink } from "../part/PickLink";
import { SampleDrawing } from "./SampleDrawing";

/** What a first look needs; the other groups are behind a fold. */
const FIRST: ReadonlySet<GroupId> = new Set(["participation", "corridors", "status"]);

/** What the map's lines, symbols and tints mean: exactly those that are on it. */
export function Legend({ groups }: { groups: readonly LegendGroup[] }) {
  const { t } = useWords();
  const more = groups.filter(({ id }) => !FIRST.has(id));
  return (
    <div className="legend">
      {groups
        .filter(({ id }) => FIRST.has(id))
        .map((group) => (
          <Group key={group.id} group={group} />
        ))}
      {more.length > 0 && (
        <details>
          <summary>{t("map.legend.more")}</summary>
          <div className="legend-more">
            {more.map((group) => (
              <Group key={group.id} group={group} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function Group({ group: { label, rows } }: { group: LegendGroup }) {
  const { t } = useWords();
  return (
    <section>
      <h3>{t(label)}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <SampleDrawing sample={row.sample} />
            <RowName row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RowName({ row: { name, label, picks } }: { row: LegendRow }) {
  const { t, has } = useWords();
  // Layers name messages as plain text, so the compiler can't see that the catalogues have them: a test does.
  const words = name ?? (label !== null && has(label) ? t(label) : "");
  return picks ? <PickLink to={picks}>{words}</PickLink> : <span>{words}</span>;
}
