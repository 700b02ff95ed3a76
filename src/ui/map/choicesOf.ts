import type { Mark } from "../../scene/scene";
import type { Picked } from "../../view/view";

/** A thing under a click, by its name. */
export interface MapChoice {
  readonly picked: Picked;
  readonly title: string;
}

/** A choice that is offered, and where: in px of the map. */
export interface Choosing {
  readonly choices: readonly MapChoice[];
  readonly at: { readonly x: number; readonly y: number };
}

/** What a click means when several sorts of marks lie under it: the finer mark, not the ground under it. */
const FINEST_FIRST: readonly (readonly Mark["mark"][])[] = [["point", "label"], ["line"], ["band"], ["area"]];

/** The things that a click may have meant: those of the finest sort under it, each once, uppermost first. */
export function choicesOf(marks: readonly Mark[]): readonly MapChoice[] {
  for (const sorts of FINEST_FIRST) {
    const choices = marks.filter(({ mark }) => sorts.includes(mark)).flatMap(choiceOf);
    if (choices.length > 0) return eachOnce(choices);
  }
  return [];
}

function choiceOf({ picks, title }: Mark): MapChoice[] {
  return picks === null ? [] : [{ picked: picks, title }];
}

function eachOnce(choices: readonly MapChoice[]): MapChoice[] {
  const keyOf = ({ picked: { kind, id } }: MapChoice) => `${kind} ${id}`;
  return [...new Map(choices.map((choice) => [keyOf(choice), choice])).values()];
}
