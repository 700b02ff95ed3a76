import type { View } from "../../view/view";

/** Whether meetings are seen as a matrix, with a row for each person or without: it is one way of seeing them, with a switch. */
export function isMatrix(explore: View["explore"]): explore is "matrix" | "persons" {
  return explore === "matrix" || explore === "persons";
}
