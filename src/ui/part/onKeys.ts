import type { KeyboardEvent } from "react";

/**
 * Hears keys that lead somewhere. `goalOf` says where, or `undefined` for a key that means nothing here: that one is left to the browser,
 * while for the others it mustn't scroll as well.
 */
export function onKeys<Goal>(
  goalOf: (event: KeyboardEvent) => Goal | undefined,
  go: (goal: Goal) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const goal = goalOf(event);
    if (goal === undefined) return;
    event.preventDefault();
    go(goal);
  };
}
