import type { Certainty, Status } from "../../atlas/atlas";
import { useWords } from "../locale/speech";

/** The state of a thing, with the line by which the map says the same: the build draws its style from the map's tables. */
export function StatusChip({ status }: { status: Status | null }) {
  const { t } = useWords();
  return (
    <span className={`chip chip-status is-${status ?? "unknown"}`}>
      <svg className="chip-line" viewBox="0 0 18 6" aria-hidden="true">
        <path d="M1.5 3h15" />
      </svg>
      {t(`status.${status ?? "unknown"}`)}
    </span>
  );
}

/** How well the route is known. */
export function CertaintyChip({ certainty }: { certainty: Certainty }) {
  const { t } = useWords();
  return <span className="chip chip-certainty">{t(`certainty.${certainty}`)}</span>;
}
