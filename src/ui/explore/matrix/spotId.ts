import type { Spot } from "./matrixKeys";

/** The id of the element at a place of the matrix. */
export function spotId({ row, column }: Spot): string {
  return `spot_${row}_${column}`;
}

/** What an element at a place bears, so that pointer and keyboard find it. */
export function spotProps(row: number, column: number) {
  return { id: spotId({ row, column }), "data-row": row, "data-column": column };
}
