import { type ReactNode, useState } from "react";
import { useWords } from "../locale/speech";

/** As many as are read at a glance. */
const SHOWN = 6;
/** A fold that hides less than this isn't worth a click. */
const LEAST_FOLDED = 3;

interface Props<Item> {
  items: readonly Item[];
  /** How many are shown at first, where it isn't as many as are read at a glance. */
  shown?: number;
  /** Whether the rest is drawn when it is unfolded: it may be thousands. Pages without scripts need it at once. */
  isLate?: boolean;
  /** Draws some of the items. */
  children: (items: readonly Item[]) => ReactNode;
}

/** The beginning of a long list; the rest unfolds. */
export function FirstOf<Item>({ items, shown: most = SHOWN, isLate = false, children }: Props<Item>) {
  const { t } = useWords();
  const [isDrawn, setDrawn] = useState(!isLate);
  const shown = items.length < most + LEAST_FOLDED ? items.length : most;
  return (
    <>
      {children(items.slice(0, shown))}
      {shown < items.length && (
        <details className="more" onToggle={() => setDrawn(true)}>
          <summary>{t("count.more", { count: items.length - shown })}</summary>
          {isDrawn && children(items.slice(shown))}
        </details>
      )}
    </>
  );
}
