import { type FlowLine, flowLines } from "../../../draw/flow/flowLines";
import { composeScene } from "../../../scene/composeScene";
import type { Exportable } from "../../wire/carried";
import { type Choice, COLOURS } from "../choice";

/** The lines of the view along which power is exported, in the colours of the sheet. */
export function flowsOf(
  { index, view, look, assets, hatches }: Exportable,
  { colours }: Choice,
): readonly FlowLine[] {
  return flowLines(composeScene(index, view, { ...look, palette: COLOURS[colours] }, assets, hatches));
}
