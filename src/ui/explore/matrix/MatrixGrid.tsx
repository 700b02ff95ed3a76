import { type RefObject, useCallback, useRef } from "react";
import type { MatrixFigure } from "../../../scene/figures/matrixFigure";
import { useAllWords } from "../../locale/allWords";
import type { Signal } from "../../wire/signal";
import { Crosshair } from "./Crosshair";
import { MatrixBody } from "./MatrixBody";
import { MatrixHead } from "./MatrixHead";
import type { Spot } from "./matrixKeys";
import { gapBefore, HEAD, type MatrixWindow } from "./matrixWindow";
import { useMatrixWindow } from "./useMatrixWindow";
import { useWalk } from "./useWalk";

interface Props {
  figure: MatrixFigure;
  /** Where pointer or keyboard are. It changes with every move, so only what shows it renders again. */
  spot: Signal<Spot | null>;
}

/** The matrix as a table of which only what is seen is there. It is one stop of the keyboard. */
export function MatrixGrid({ figure, spot }: Props) {
  const { t } = useAllWords();
  const scroller = useRef<HTMLDivElement>(null);
  const { shown, onScroll } = useMatrixWindow(figure, scroller);
  return (
    <div className="matrix-scroller" ref={scroller} onScroll={onScroll} style={SIZES}>
      <div className="matrix-sheet" style={{ width: HEAD.width + figure.width - figure.head.width }}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked by arrow keys is a grid.
          role="grid"
          className="matrix"
          aria-label={t("figure.matrix.title")}
          aria-describedby="matrix-keys"
          aria-rowcount={figure.rows.length + figure.rowGroups.length + 2}
          aria-colcount={figure.columns.length + 1}
          {...useWalk(figure, spot, scroller)}
        >
          <ColumnWidths figure={figure} shown={shown} />
          <MatrixHead figure={figure} shown={shown} />
          <MatrixBody figure={figure} shown={shown} />
        </table>
        <Crosshair figure={figure} spot={spot} />
        <span className="matrix-spacing" ref={useRoomForSpacing(scroller)} aria-hidden="true">
          ·
        </span>
      </div>
    </div>
  );
}

/** Fixed, so that no name of a series makes its columns wider. */
function ColumnWidths({ figure, shown }: { figure: MatrixFigure; shown: MatrixWindow }) {
  const { columns, firstColumn, before, after } = shown;
  return (
    <colgroup>
      <col style={{ width: HEAD.width }} />
      <col style={{ width: before.x }} />
      {columns.map(({ meeting, width }, i) => (
        <col key={meeting.id} style={{ width: width + gapBefore(figure, firstColumn + i) }} />
      ))}
      <col style={{ width: after.x }} />
    </colgroup>
  );
}

/** Of the reserve for a name of a series, in px, that a letter spaced by its own height adds. */
const PER_EM = 2 * 154;

/**
 * Makes the heads higher where a reader's own style spaces letters: upright names would be cut off. Nothing tells of such a style but that text
 * takes more room: that of the sample does, whose ref this is.
 */
function useRoomForSpacing(scroller: RefObject<HTMLElement | null>): (sample: HTMLElement) => () => void {
  return useCallback(
    (sample) => {
      const sizes = new ResizeObserver(() => {
        const { letterSpacing, fontSize } = getComputedStyle(sample);
        const em = Math.max(0, Number.parseFloat(letterSpacing) / Number.parseFloat(fontSize) || 0);
        scroller.current?.style.setProperty("--wider", `${Math.ceil(em * PER_EM)}px`);
      });
      sizes.observe(sample);
      return () => sizes.disconnect();
    },
    [scroller],
  );
}

const SIZES = {
  "--head-width": `${HEAD.width}px`,
  "--wider": "0px",
  "--head-height": `calc(${HEAD.height}px + var(--wider))`,
} as React.CSSProperties;
