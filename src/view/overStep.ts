import { DEFAULT_VIEW, STEP_PARTS, type StepPart, type View } from "./view";

const PARTS = Object.entries(STEP_PARTS) as readonly [StepPart, (typeof STEP_PARTS)[StepPart]][];

/** What is seen: the view of a step, and over it what the address says besides. The exact pair of `apartFromStep`. */
export function overStep(asked: View, step: View): View {
  const fromStep = PARTS.filter(([part, field]) => isDefault(asked, field) && !asked.dropped.includes(part));
  return { ...asked, ...taken(step, fromStep), dropped: [] };
}

/** What the address has to say, so that over a step it gives what is shown. */
export function apartFromStep(shown: View, step: View): View {
  const same = PARTS.filter(([, field]) => isSame(shown[field], step[field]));
  const letGo = PARTS.filter(([, field]) => isDefault(shown, field) && !isDefault(step, field));
  return { ...shown, ...taken(DEFAULT_VIEW, same), dropped: letGo.map(([part]) => part) };
}

/** A view at the beginning of another step: nothing is left of what was changed, but how the reader wants to see. */
export function beforeAnyStep(asked: View): View {
  const { frame, framing, language, theme, kiosk } = asked;
  return { ...DEFAULT_VIEW, frame, framing, language, theme, kiosk };
}

/** What of a view a step of a story may show; who tells the story, and in which language, is the reader's. */
export function asStep(view: View): View {
  return { ...DEFAULT_VIEW, ...taken(view, PARTS) };
}

/** Whether a reader has gone from what a step shows to something else. */
export function isAside(shown: View, step: View): boolean {
  return !isSame(shown.picked, step.picked) || shown.explore !== step.explore;
}

function taken(from: View, parts: typeof PARTS): Partial<View> {
  return Object.fromEntries(parts.map(([, field]) => [field, from[field]]));
}

function isDefault(view: View, field: keyof View): boolean {
  return isSame(view[field], DEFAULT_VIEW[field]);
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
