import { changeView } from "../../view/useView";
import type { Words } from "../locale/words";
import { makeSignal, useSignal } from "./signal";

/** Where a story is that is being told. */
export interface StoryNow {
  readonly id: string;
  /** Of the whole story, in the language of the page. */
  readonly name: string;
  /** Counted from 1; never past the last. */
  readonly step: number;
  readonly steps: number;
  /** Of the step. */
  readonly title: string;
}

/** The story that is told, for whoever follows it from outside; `null` while none is, or while it is on its way. */
export const storyNow = makeSignal<StoryNow | null>(null);

/** Goes to a step of the story that the address names; the last one for a number past it. Does nothing outside stories. */
export function setStep(step: number, how?: "push" | "replace"): void {
  const now = storyNow.get();
  if (now === null) return;
  changeView({ step: Math.min(Math.max(1, Math.round(step)), now.steps) }, how);
}

/** The title of the page while a story is told: that of its step. */
export function useStoryTitle({ t }: Words): string | null {
  const title = useSignal(storyNow, (now) => now?.title ?? null);
  return title && t("app.title", { thing: title, atlas: t("app.name") });
}
