import type { Mark } from "../scene/scene";

/** A line and its name pick the same thing: of several marks it is offered once, as the uppermost of them. */
export function eachThingOnce(marks: readonly Mark[]): Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ picks }) => {
    const thing = picks && `${picks.kind} ${picks.id}`;
    if (thing === null || seen.has(thing)) return false;
    seen.add(thing);
    return true;
  });
}
