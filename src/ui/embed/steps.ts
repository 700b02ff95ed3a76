import { makeSignal } from "../signal";

/** A story that is being told on the page, as messages see it. */
export interface Stepper {
  /** Its id. */
  readonly story: string;
  /** Where it stands, from 0, and how many steps there are. */
  readonly step: number;
  readonly count: number;
  /** Goes to a step, if there is one. */
  readonly go: (step: number) => void;
}

/** The story on the page; `null` while none is told. Who tells one sets it anew with every step. */
export const stepper = makeSignal<Stepper | null>(null);
