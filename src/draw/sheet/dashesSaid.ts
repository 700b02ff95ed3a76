import type { Dash } from "../../scene/scene";
import type { ShapeLayer } from "../flat/shapes";
import type { LineWords } from "./mapSheet";

/** Patterns of which a line on the map says what they mean. */
export function dashesSaid(words: readonly LineWords[], layers: readonly ShapeLayer[]): ReadonlySet<Dash> {
  return new Set(wordsSaid(words, layers).map(({ dash }) => dash));
}

/** What is said at lines that found room on the map. */
export function wordsSaid(words: readonly LineWords[], layers: readonly ShapeLayer[]): readonly LineWords[] {
  const names = layers.filter(({ id }) => id === "labels").flatMap(({ shapes }) => shapes);
  const said = new Set(names.map(({ id }) => id));
  return words.filter(({ segments }) => segments.some((id) => said.has(`segment:${id}`)));
}
