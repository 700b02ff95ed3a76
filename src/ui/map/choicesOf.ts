import type { Mark } from "../../scene/scene";
import type { Picked } from "../../view/view";

/** A thing under a click, by its name. */
export interface Choice {
  readonly picked: Picked;
  readonly title: string;
}

/** A choice that is offered, and where: in px of the map. */
export interface Choosing {
  readonly choices: readonly Choice[];
  readonly at: { readonly x: number; readonly y: number };
}

/** What a click means when several sorts of marks lie under it: the finer mark, not the ground under it. */
const FINEST_FIRST: readonly (readonly Mark["mark"][])[] = [["point", "label"], ["line"], ["band"], ["area"]];

/** The things that a click may have meant: those of the finest sort under it, each once, uppermost first. */
export function choicesOf(marks: readonly Mark[]): readonly Choice[] {
  for (const sorts of FINEST_FIRST) {
    const choices = marks.filter(({ mark }) => sorts.includes(mark)).flatMap(choiceOf);
    if (choices.length > 0) return eachOnce(choices);
  }
  return [];
}

function choiceOf({ picks, title }: Mark): Choice[] {
  return picks === null ? [] : [{ picked: picks, title }];
}

function eachOnce(choices: readonly Choice[]): Choice[] {
  const keyOf = ({ picked: { kind, id } }: Choice) => `${kind} ${id}`;
  return [...new Map(choices.map((choice) => [keyOf(choice), choice])).values()];
}
