import { useMemo } from "react";
import { matrixFigure } from "../../../scene/figures/matrixFigure";
import { useOwnSignal } from "../../wire/signal";
import { useExploring } from "../exploring";
import { CellLine } from "./CellLine";
import { SignSheet } from "./CellSign";
import { MatrixGrid } from "./MatrixGrid";
import type { Spot } from "./matrixKeys";

/** Parties by meetings. Under it stands in words what is pointed at. */
export function Matrix() {
  const { index, filter, look } = useExploring();
  const figure = useMemo(() => matrixFigure(index, filter, look), [index, filter, look]);
  const spot = useOwnSignal<Spot | null>(null);
  return (
    <div className="matrix-view">
      <SignSheet />
      <MatrixGrid figure={figure} spot={spot} />
      <CellLine figure={figure} spot={spot} />
    </div>
  );
}
