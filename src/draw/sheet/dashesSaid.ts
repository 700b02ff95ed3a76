import type { Dash } from "../../scene/scene";
import type { ShapeLayer } from "../flat/shapes";
import type { LineWords } from "./mapSheet";

/** A map, and the patterns of lines that it says at lines. */
interface Saying<Drawn> {
  readonly drawn: Drawn;
  readonly saidAt: readonly Dash[];
}

/**
 * The map of which the legend explains what no line does. What is explained takes room from the map, on which fewer lines may bear their words then: it is drawn
 * with what is said (`said`: patterns that needn't be explained) until that stays.
 */
export function drawnUntilSaid<Drawn>(
  hoped: readonly Dash[],
  draw: (said: ReadonlySet<Dash>) => Saying<Drawn>,
): Drawn {
  let said = new Set(hoped);
  for (;;) {
    const { drawn, saidAt } = draw(said);
    const still = new Set([...said].filter((dash) => saidAt.includes(dash)));
    if (still.size === said.size) return drawn;
    said = still;
  }
}

/** What is said at lines that found room on the map. */
export function wordsSaid(words: readonly LineWords[], layers: readonly ShapeLayer[]): readonly LineWords[] {
  const names = layers.filter(({ id }) => id === "labels").flatMap(({ shapes }) => shapes);
  const said = new Set(names.map(({ id }) => id));
  return words.filter(({ segments }) => segments.some((id) => said.has(`segment:${id}`)));
}
