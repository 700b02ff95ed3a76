import { useOwnSignal } from "../../wire/signal";
import { CellLine } from "./CellLine";
import { SignSheet } from "./CellSign";
import { MatrixGrid } from "./MatrixGrid";
import type { Spot } from "./matrixKeys";
import { useMatrixFigure } from "./useMatrixFigure";

/** Parties by meetings. Under it stands in words what is pointed at. */
export function Matrix() {
  const figure = useMatrixFigure();
  const spot = useOwnSignal<Spot | null>(null);
  return (
    <div className="matrix-view">
      <SignSheet />
      <MatrixGrid figure={figure} spot={spot} />
      <CellLine figure={figure} spot={spot} />
    </div>
  );
}
