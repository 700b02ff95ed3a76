import { useMemo } from "react";
import { type MatrixFigure, matrixFigure } from "../../../scene/figures/matrixFigure";
import { useNavigation } from "../../wire/navigation";
import { useExploring } from "../exploring";

/** The matrix of what is asked, with those who spoke for the parties where the reader wants to see them. */
export function useMatrixFigure(): MatrixFigure {
  const { index, filter, look } = useExploring();
  const withPersons = useNavigation().view.explore === "persons";
  return useMemo(
    () => matrixFigure(index, filter, look, { withPersons }),
    [index, filter, look, withPersons],
  );
}
