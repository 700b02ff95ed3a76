import type { Wires } from "./wires";

/** Goes to a step of the story that is being told; to the last one for a number past it. Does nothing outside stories. */
export function setStep(
  { storyNow, address }: Pick<Wires, "storyNow" | "address">,
  step: number,
  how?: "push" | "replace",
): void {
  const now = storyNow.get();
  if (now === null) return;
  address.changeView({ step: Math.min(Math.max(1, Math.round(step)), now.steps) }, how);
}
